"""What the bot says in English in digests, and of setting them up."""

from __future__ import annotations

from bot.messages.wording.digest_wording import DigestWording, SubscriptionWording
from bot.messages.wording.plural import Plural

DIGEST = DigestWording(
    title="What mattered, {since} – {until}",
    title_day="What mattered on {day}",
    title_new="What is new, {since} – {until}",
    title_topic="{topic}, oldest first",
    earlier="Nothing was published from {since} to {until}. The latest seven days I have:",
    nothing="Nothing was published from {since} to {until}.",
    nothing_about="I have read nothing about {topic}.",
    nothing_about_then="Nothing about {topic} was published from {since} to {until}.",
    nothing_new="Nothing new since {since}.",
    no_dates="None of the articles has a date, so there is nothing to sum up.",
    sources=Plural(one="{n} source", other="{n} independent sources"),
    was="{now} – was {was} on {date}",
    more="More ({count})",
    gone="This summary is no longer kept. /summary makes a new one.",
    preview="This is what would be posted in {chat} now:",
    preview_off="No digest is set up for {chat}.",
    picture="Stories by day, {since} – {until}",
    stories=Plural(one="{n} story", other="{n} stories"),
)

SUBSCRIPTION = SubscriptionWording(
    title="Digests here",
    title_of="Digests in {chat}",
    off="None are posted.",
    on="Posted {schedule}.",
    next="The next comes on {moment}.",
    next_quiet="The next comes on {moment}, when the quiet hours end.",
    usage=(
        "/digest daily 08:30\n"
        "/digest weekdays 7:00 Europe/Berlin\n"
        "/digest mon,thu 18:00\n"
        "/digest off\n"
        "/digest follow border talks; water – only about these, /digest follow – about everything\n"
        "/digest without chess – never about this\n"
        "/digest length 5\n"
        "/digest quiet 22:00-07:00, /digest quiet off\n"
        "/digest silent on, /digest pin on, /digest picture on, /digest empty on\n"
        "For a channel, in a private chat with me: /digest @channel daily 08:30, or /digest channel"
    ),
    schedule="{days} at {time} ({zone})",
    every_day="every day",
    weekdays="on weekdays",
    all_topics="About everything",
    follow="Only about: {topics}",
    leave_out="Never about: {topics}",
    length=Plural(one="{n} story at most", other="{n} stories at most"),
    silent="Without a sound",
    pin="Pinned",
    picture="With a picture of the week",
    quiet="Quiet hours: {hours}",
    say_empty="Says so when there is nothing new",
    saved="Saved.",
    admins_only="Only the admins of this group can set up its digests.",
    not_understood="I cannot read “{value}” as a schedule. Write, for example:",
    bad_days="I do not know the days “{value}”. Use daily, weekdays, or days such as mon,thu.",
    bad_time="“{value}” is no time of day. Use one such as 08:30.",
    bad_zone="I do not know the time zone “{value}”. Use a name such as Europe/Berlin.",
    bad_quiet="I cannot read “{value}” as quiet hours. Use hours such as 22:00-07:00, or off.",
    bad_length="“{value}” is no length. Use 5, 10 or 20.",
    unknown_channel="I do not see a channel {chat}. Make me an admin there first, with the right to post messages.",
    not_a_channel="{chat} is no channel. In a group, write /digest there.",
    not_its_admin="Only admins of {chat} can set up its digests.",
    cannot_post="I may not post in {chat}. Make me an admin there, with the right to post messages.",
    only_in_private="Digests of a channel are set up in a private chat with me.",
    too_many_topics="At most {most} topics of at most {longest} letters each, please.",
    no_picture="The picture needs matplotlib, which is not installed with this bot.",
    removed=(
        "I can no longer post in {chat}, so its digests have ended. To have them again, add me and set them up anew."
    ),
    choose_channel="Which channel? Those are offered where you are an admin, and I may post.",
    button_choose="Choose a channel",
    button_every_day="Every day",
    button_weekdays="Weekdays",
    button_weekly="Mondays",
    button_off="Turn off",
    button_stories=Plural(one="{n} story", other="{n} stories"),
    button_silent="No sound",
    button_pin="Pin",
    button_picture="Picture",
    button_quiet="Quiet 22–07",
    button_say_empty="Say when empty",
)
