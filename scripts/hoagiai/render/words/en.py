"""English."""

from hoagiai.model.locality import Level, LocalityKind
from hoagiai.render.words.wording import Words

ENGLISH = Words(
    language="en",
    plans="Plans",
    agencies="Agencies",
    calendar="Calendar",
    localities="Localities",
    count_plans=("{n} plan", "{n} plans"),
    count_tasks=("{n} task", "{n} tasks"),
    count_duties=("{n} assigned duty", "{n} assigned duties"),
    count_agencies=("{n} agency", "{n} agencies"),
    levels={
        Level.CENTRAL: "Central",
        Level.PROVINCE: "Provincial",
        Level.DISTRICT: "District",
        Level.COMMUNE: "Commune",
    },
    kinds={
        LocalityKind.PROVINCE: "Province",
        LocalityKind.CENTRAL_CITY: "City",
        LocalityKind.CITY: "City",
        LocalityKind.TOWN: "Town",
        LocalityKind.DISTRICT: "District",
        LocalityKind.URBAN_DISTRICT: "Urban District",
        LocalityKind.TOWNSHIP: "Township",
        LocalityKind.COMMUNE: "Commune",
        LocalityKind.WARD: "Ward",
        LocalityKind.SPECIAL_ZONE: "Special Zone",
    },
    place="{name} {kind}",
    breadcrumb="Breadcrumb",
    quarter="Quarter {n}",
    quarter_short="Q{n}",
    quarter_of="Q{n} {year}",
    month_of="{month} {year}",
    whole_year="The whole year or several years",
    year_named="{year}",
    deadline_by="by {day}",
    every={"year": "every year", "quarter": "every quarter", "month": "every month"},
    part_every_year="{part} every year",
    ongoing="throughout the period of the plan",
    issued_month="{month} {year} (the day is blank in the original)",
    issued_blank_day="{year} (day and month are blank in the original)",
    plan_number="Plan No. {number}",
    plan_description=(
        "Plan of {issuer}, {period}: {tasks}, who leads, who cooperates and when; full text in "
        "Vietnamese, and downloads."
    ),
    on_this_page="On this page",
    facts="Summary",
    issuer="Issued by",
    issued="Date of issue",
    period="Period",
    locality="Locality",
    source="Source",
    legal_bases="Legal bases",
    replaces="Replaces",
    replaced_by="This plan has been replaced by",
    reviewed="Last reviewed",
    stale=(
        "This page is overdue for review: it was last reviewed on {reviewed} and was to be reviewed "
        "again from {due}. It may be out of date."
    ),
    slips="Remarks on the original",
    slips_intro=(
        "The text is published as it was signed. The following are in the original (remarks in Vietnamese):"
    ),
    due="Tasks due",
    due_in="Tasks due in {quarter}",
    due_none="No task is due in {quarter}.",
    underway="Under way: {tasks}.",
    begins_on="The period of this plan begins on {day}.",
    over_since="The period of this plan ended on {day}.",
    never_due="The tasks below are therefore not counted as due; the page is kept for reference.",
    standing_running="Under way",
    standing_upcoming="Not begun",
    standing_over="Period over",
    standing_issuer_ended="Historical: issuer no longer exists",
    standing_replaced="Replaced",
    downloads="Downloads",
    download_csv="CSV table",
    download_xlsx="Excel table",
    download_ics="Calendar (ICS)",
    download_json="JSON data",
    tasks="Tasks",
    no_tasks=(
        "This plan is not divided into tasks with an agency or a time of their own; please read the "
        "full text."
    ),
    task="Task",
    time="Time",
    lead="Lead",
    cooperating="Cooperating",
    lead_short="L",
    cooperating_short="C",
    unspecified="Other agencies, not named",
    not_stated="not stated",
    matrix="Who does what",
    matrix_intro=(
        "L: leads, advises or carries out · C: cooperates. Swipe sideways where the table is wider "
        "than the screen."
    ),
    matrix_label="Table of tasks and agencies",
    chart="When",
    chart_intro=(
        "One line for each task with its time; coloured bars are the months in which it is carried out."
    ),
    chart_none="No definite time stated",
    duties="Organisation of implementation",
    duties_intro="What is assigned to each agency by name.",
    duty="Duty",
    deadline="Deadline",
    official="Full text of the plan",
    official_intro=(
        "The official text is in Vietnamese, word for word and number for number as signed. Links "
        "and # marks are added by this site."
    ),
    agency_description=(
        "{name}: leads {tasks}, cooperates in {cooperating} of the plans on grassroots mediation; by "
        "time, with a calendar."
    ),
    group_description=(
        "{name}: its members, and the tasks given to them jointly in plans on grassroots mediation."
    ),
    group_of_bodies="Group of agencies",
    level="Level",
    since="From",
    until="Until the end of",
    ended="{name} existed until the end of {last}; it has not existed since {next}.",
    ended_carried_on="From {next} its work is carried on by:",
    ended_no_successor="It is not known here which agency carries on its work.",
    ended_no_new_plan="No new plan of the agency that carries on is published here yet.",
    ended_new_plans="Plans of the agency that carries on:",
    ended_history="What follows was assigned while the agency existed.",
    took_over="Carries on the work of",
    issued_plans="Plans issued",
    leads="Leads",
    cooperates="Cooperates",
    charged_with="Assigned under “Organisation of implementation”",
    via_group="Given jointly to the group “{group}”",
    via_intro="Work given to a whole group of which this agency is a member.",
    member_of="Member of",
    members="Member agencies",
    by_time="By time",
    calendar_file="Download calendar (ICS)",
    calendar_hint="Opens in the calendar of a phone or a computer.",
    no_work="No plan published here gives work to this agency directly.",
    plans_intro=(
        "The plans on grassroots mediation published here in full, with their tasks, agencies and times."
    ),
    plans_by_place="By locality",
    newest="Most recently issued",
    agencies_intro="Each agency has a page of its own: what it leads, what it cooperates in, and when.",
    living="In existence",
    central_bodies="Central bodies",
    no_longer="No longer in existence",
    calendar_intro="The tasks of all plans by year and quarter.",
    year_description="Grassroots mediation tasks of {year} by quarter, from all plans published here.",
    year_by_place="There are many tasks, so they are listed by locality; open a locality to see each plan.",
    year_empty="No task has a time stated in this year.",
    years="Years",
    localities_intro="Places that have a plan, an agency or a successor named here.",
    locality_description=(
        "{name}: plans and agencies of grassroots mediation, and the units before and after reorganisation."
    ),
    gso_code="Administrative unit code",
    place_ended=(
        "{name} was an administrative unit until the end of {last}; it has not existed since {next}."
    ),
    place_successors="From {next} its territory belongs to:",
    place_parts="Units within it",
    place_agencies="Agencies",
    place_plans="Plans",
    place_no_plan="No plan of this place is published here yet.",
    home_due="Tasks due now",
    home_due_none="No task is due in {quarter}.",
    home_ended="Plans of the agencies below have nothing due, because the agencies no longer exist:",
    home_new="Newly published",
    home_all_plans="All plans",
    moved="This page has moved",
    site_title="Grassroots mediation",
    site_description=(
        "Plans, agencies, calendar and materials on grassroots mediation in Vietnamese localities."
    ),
)
