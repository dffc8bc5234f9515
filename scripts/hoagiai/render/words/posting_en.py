"""The words of the posting log in English."""

from hoagiai.model.history import HistoryState
from hoagiai.model.lesson import Audience
from hoagiai.render.posting.materials import Material
from hoagiai.render.words.posting_wording import PostingWords

POSTING_ENGLISH = PostingWords(
    title="Posting log",
    description=(
        "What was put online, when, in which version, for whom and for which target or task; a "
        "statement for each year."
    ),
    intro=(
        "The plans and the national project ask that training and legal materials be posted online. This "
        "is what "
        "this site has posted. Each year has a statement to paste into a report."
    ),
    empty="Nothing has been posted yet.",
    section="Posting log",
    kinds={
        Material.LESSON: "lesson",
        Material.FORM: "form",
        Material.DOCUMENT: "legal reference",
        Material.PLAN: "plan",
        Material.TRAINING: "training programme",
        Material.PAGE: "guide page",
    },
    counts={
        Material.LESSON: ("{n} lesson", "{n} lessons"),
        Material.FORM: ("{n} form", "{n} forms"),
        Material.DOCUMENT: ("{n} legal reference", "{n} legal references"),
        Material.PLAN: ("{n} plan", "{n} plans"),
        Material.TRAINING: ("{n} training programme", "{n} training programmes"),
        Material.PAGE: ("{n} guide page", "{n} guide pages"),
    },
    audiences={
        Audience.MEDIATOR: "mediators",
        Audience.TRAINER: "trainers",
        Audience.JUSTICE_OFFICER: "commune justice officers",
        Audience.RESIDENT: "residents",
    },
    everyone="everyone",
    overview="Everything",
    kind="Kind",
    number="Number",
    first="Since",
    total="Total",
    year="{year}",
    month="{month} {year}",
    statement_link="The statement of {year}, to paste into a report",
    older="{n} more posted in this year: see the statement.",
    day="Posted",
    material="Material",
    for_whom="For",
    serves="Serves",
    target="Target {number} of the project",
    tasks="Task {numbers}, plan {years} of {issuer}",
    duties="Duty {numbers}, plan {years} of {issuer}",
    version="Version",
    version_number="version {n}",
    changed="changed on {day}",
    unchanged="first version",
    reviewed="reviewed on {day}",
    undated="Day not known",
    undated_intro=(
        "These stand on the site, but nothing tells the day of posting, so they are counted in no year."
    ),
    undated_more="{n} more.",
    feeds="Follow what is new",
    feed_atom="Feed (Atom)",
    feed_json="Feed (JSON Feed)",
    how_title="Where the days come from",
    how=(
        (
            "The day of posting is the one in the head of the source file; without it, the day on which "
            "the file "
            "came to the main branch of the repository. The day a plan was signed or a law issued is "
            "another one."
        ),
        (
            "Versions and days of change count how often the file changed in the repository; the day of "
            "review "
            "is written by the editor. Anyone can check them in the repository."
        ),
    ),
    history={
        HistoryState.WHOLE: "",
        HistoryState.SHALLOW: (
            "This build had only a part of the repository’s history, so only days in the heads of files "
            "are used; "
            "versions cannot be counted."
        ),
        HistoryState.NONE: (
            "This build had no history of the repository, so only days in the heads of files are used; "
            "versions cannot be counted."
        ),
    },
    statement_title="Materials posted in {year}",
    statement_description=(
        "Statement of the materials on grassroots mediation posted in {year}: text for a report, "
        "table, DOCX and CSV."
    ),
    statement_intro="The text below is computed from the log and can be pasted into a report.",
    to_paste="Text for a report",
    copy="Copy",
    copied="Copied",
    posted_in_year="In {year} the site {site}{at} posted {counts}.",
    nothing_in_year="In {year} the site {site}{at} has no record of a newly posted material.",
    all_so_far="With earlier years, {counts} have been posted.",
    updated_in_year="{n} of the materials posted in earlier years were updated in this year.",
    for_target="{n} of them serve the target “{target}” of the project under Decision No. {decision}.",
    list_at="List, days of posting and addresses: {address}",
    and_last="{some} and {last}",
    by_kind="By kind",
    in_year="In the year",
    before_year="Earlier years",
    so_far="All",
    list_title="List",
    download="Download",
    download_docx="Statement (DOCX)",
    download_csv="List (CSV)",
    undated_note="Besides, the day of posting of {n} materials is not known; they are not counted here.",
    other_years="Other years",
    sheet_title="Materials posted in {year}",
    order="No.",
    address="Address",
    made_from="Made from the posting log: {address}",
    evidence="Evidence on this site",
    evidence_line="{counts} posted, from {first} to {last}.",
    evidence_one_day="{counts} posted on {first}.",
    evidence_undated="{counts} on the site; the day of posting is not known.",
    evidence_more="The day of {n} more is not known.",
    evidence_tag="posting online: shown by evidence",
)
