"""What stops the publishing room: said in Vietnamese, because an editor reads it."""


class PublishError(Exception):
    """The site cannot be published; the message tells the editor why and what to do."""
