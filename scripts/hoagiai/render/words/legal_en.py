"""English of the pages about legal documents."""

from hoagiai.model.legal import Certainty, DocumentKind
from hoagiai.render.words.legal import LegalWords

LEGAL_ENGLISH = LegalWords(
    laws="Laws",
    kinds={
        DocumentKind.CONSTITUTION: "Constitution",
        DocumentKind.CODE: "Code",
        DocumentKind.LAW: "Law",
        DocumentKind.ORDINANCE: "Ordinance",
        DocumentKind.RESOLUTION: "Resolution",
        DocumentKind.JOINT_RESOLUTION: "Joint Resolution",
        DocumentKind.DECREE: "Decree",
        DocumentKind.DECISION: "Decision",
        DocumentKind.DIRECTIVE: "Directive",
        DocumentKind.CIRCULAR: "Circular",
        DocumentKind.JOINT_CIRCULAR: "Joint Circular",
        DocumentKind.PLAN: "Plan",
        DocumentKind.PROGRAMME: "Programme",
        DocumentKind.CONCLUSION: "Conclusion",
        DocumentKind.GUIDANCE: "Guidance",
        DocumentKind.OFFICIAL_LETTER: "Official Letter",
    },
    titled_by_name="{name} No. {number}",
    titled_by_kind="{kind} No. {number}",
    article="Article {number}",
    intro=(
        "The legal documents that grassroots mediation rests on, told in plain words. Each page says "
        "whether the document is in force, where the official text is, and what here cites it."
    ),
    description=(
        "Legal documents on grassroots mediation: whether they are in force, when last checked, their "
        "articles in plain words, and what cites them."
    ),
    how_told="How we tell what is in force",
    how_told_points=(
        (
            "What is said is worked out from the dates that could be checked, for the day this site was "
            "built. “In force when last checked” means that up to that day no document was found that "
            "replaces or repeals it as a whole; after that day nobody has looked. A document in force may "
            "have been amended all the same: its page then says by which document."
        ),
        (
            "“Replaced”, “repealed” and “period ended” are three different things. “No copy found” is a "
            "document known only because others cite it."
        ),
        (
            "The pages are in our own words and do not take the place of the documents, which are official "
            "in Vietnamese only. Before you act on one, open the official text."
        ),
    ),
    ended_group="No longer in force",
    cited_only_group="No copy found, known from citations only",
    unpaged_group="Cited here, without a page yet",
    unpaged_intro="These documents are mentioned here; the reason why they have no page stands beside each.",
    no_documents="There is no document here yet.",
    feed="Feed of changes in the law (Atom)",
    calendar="Calendar of first and last days in force (ICS)",
    data="Data",
    follow="Follow and download",
    in_force="In force when last checked ({seen})",
    partly="Partly ended; the rest was in force when last checked ({seen})",
    in_force_then="In force on the day this page was built for, as checked {seen}",
    partly_then="Partly ended; the rest in force on the day this page was built for, as checked {seen}",
    amended="Amended by",
    will_be_amended="Will be amended by",
    amended_label="{label}; amended",
    article_ended="{article} is not in force from {next}",
    article_ended_by="{article} is not in force from {next}, by",
    not_yet="Not yet in force (from {first})",
    not_yet_issued="Not yet issued",
    ended="Not in force from {next}",
    replaced="Not in force from {next}: replaced by",
    repealed="Repealed from {next}",
    repealed_by="Repealed from {next} by",
    expired="Its period ended on {last}",
    followed_by="Followed by",
    will_end="Will cease to be in force on {next}",
    will_be_replaced="Will cease to be in force on {next}: replaced by",
    will_be_repealed="Will be repealed from {next} by",
    will_expire="Its period runs to the end of {last}",
    cited_only="No copy was ever found: known only from citations in",
    plan_named="the plan “{title}”",
    plan_titled="the “{title}”",
    cited_only_label="No copy found",
    unknown="Not known:",
    unknown_start="the day on which the document came into force is not known",
    stale=(
        "It is more than 6 months since the last check ({seen}). The document may have been amended or "
        "replaced since: please see the official text."
    ),
    card="The document",
    number="Number",
    kind="Kind",
    name_approximate="(by its sense; the exact wording could not be checked)",
    issuer="Issued by",
    issued="Date of issue",
    first_day="In force from",
    last_day="In force until the end of",
    not_verified_day="could not be verified",
    articles="Articles",
    count_articles=("{n} article", "{n} articles"),
    some_articles="{all}, of which {told} told here",
    official="Official text",
    official_page="open at {host} (another site, in Vietnamese)",
    official_portal="look up its number at {host} (another site, in Vietnamese)",
    last_checked="Last checked",
    checked="Checked",
    citing_paper="Date of the citing paper",
    source="Checked against",
    certainty="How sure",
    certainties={
        Certainty.TWO_SOURCES: "two independent sources agree",
        Certainty.ONE_SOURCE: "one source says so",
        Certainty.CITED_ONLY: "known from citations only, no copy seen",
    },
    unverified="Could not be verified",
    relations={
        "amends": "Amends",
        "amended_by": "Amended by",
        "replaces": "Replaces",
        "replaced_by": "Replaced by",
        "repeals": "Repeals",
        "repealed_by": "Repealed by",
        "guides": "Guides the implementation of",
        "guided_by": "Guided by",
    },
    cited_article="What cites this article",
    cited_document="What cites this document",
    cited_nowhere="No plan, page or other document here cites this document yet.",
    more_citing="and {n} more",
    to_impact="See everything to be looked at again if this document changes",
    impact="What depends on {title}",
    impact_description="Every plan, task, page and document here to be looked at again if {title} changes.",
    impact_intro=(
        "If this document is amended, replaced or repealed, everything below must be looked at again. "
        "The list is made from the citations themselves, so whatever cites it is named here."
    ),
    impact_none="Nothing here rests on this document: if it changes, no page has to be looked at again.",
    impact_summary="How many",
    back_to_document="Back to the document",
    one={
        "plan": "Plan",
        "task": "Task",
        "duty": "Duty",
        "page": "Page",
        "lesson": "Lesson",
        "document": "Document",
        "agency": "Agency",
        "agency-type": "Register",
        "locality": "Locality",
        "target": "Target",
    },
    group={
        "plan": "Plans",
        "task": "Tasks",
        "duty": "Assigned duties",
        "page": "Pages",
        "lesson": "Lessons",
        "document": "Other documents",
        "agency": "Agencies that ended by this document",
        "agency-type": "Kinds of agency in the register that ended by this document",
        "locality": "Localities that ended by this document",
        "target": "Targets of the programme",
    },
    counts={
        "plan": ("{n} plan", "{n} plans"),
        "task": ("{n} task", "{n} tasks"),
        "duty": ("{n} assigned duty", "{n} assigned duties"),
        "page": ("{n} page", "{n} pages"),
        "lesson": ("{n} lesson", "{n} lessons"),
        "document": ("{n} place in other documents", "{n} places in other documents"),
        "agency": ("{n} agency", "{n} agencies"),
        "agency-type": ("{n} kind of agency", "{n} kinds of agency"),
        "locality": ("{n} locality", "{n} localities"),
        "target": ("{n} target", "{n} targets"),
    },
    counted_only="The list is long and not all of it is named here; every name is in the data (laws.json).",
    guides_it="guides it",
    amends_it="amends it",
    dead_on_page="This page cites documents that are no longer, or not yet, in force:",
    dead_in_plan="This plan cites documents that are no longer, or not yet, in force:",
    dead_in_old_plan=(
        "The plan is published as it was signed, so it still cites the documents of its time. These are "
        "no longer in force:"
    ),
    dead_in_article="This article cites documents that are no longer, or not yet, in force:",
    dead_after_issue="in force when the plan was issued, now {state}",
    dead_before_issue="{state}, before the plan was issued",
    dead_replaced="Replaced by:",
    dead_repealed="By:",
    dead_followed="Now see:",
    dead_here="Cited in:",
    feed_title="Changes in the law on grassroots mediation",
    feed_subtitle="Documents that come into force or cease to be, and when each was last checked.",
    feed_checked="Checked: {title}",
    feed_starts="In force: {title}",
    feed_ends="No longer in force: {title}",
    feed_article_ends="No longer in force: {article}, {title}",
)
