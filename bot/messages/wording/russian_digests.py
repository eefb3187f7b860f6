"""What the bot says in Russian in digests, and of setting them up."""

from __future__ import annotations

from bot.messages.wording.digest_wording import DigestWording, SubscriptionWording
from bot.messages.wording.plural import Plural

DIGEST = DigestWording(
    title="Главное, {since} – {until}",
    title_day="Главное за {day}",
    title_new="Что нового, {since} – {until}",
    title_topic="{topic}, сначала старое",
    earlier="С {since} по {until} ничего не опубликовано. Последние семь дней, что у меня есть:",
    nothing="С {since} по {until} ничего не опубликовано.",
    nothing_about="Об этом я ничего не читал: {topic}.",
    nothing_about_then="С {since} по {until} об этом ничего не опубликовано: {topic}.",
    nothing_new="С {since} ничего нового.",
    no_dates="Ни у одной статьи нет даты, поэтому подводить итог не по чему.",
    sources=Plural(
        one="{n} независимый источник",
        few="{n} независимых источника",
        many="{n} независимых источников",
        other="{n} независимого источника",
    ),
    was="{now} – было {was}, {date}",
    more="Ещё ({count})",
    gone="Эта сводка больше не хранится. Новую составит /summary.",
    preview="Вот что сейчас было бы опубликовано в {chat}:",
    preview_off="Для {chat} сводка не настроена.",
    picture="Сюжеты по дням, {since} – {until}",
    stories=Plural(one="{n} сюжет", few="{n} сюжета", many="{n} сюжетов", other="{n} сюжета"),
)

SUBSCRIPTION = SubscriptionWording(
    title="Сводки здесь",
    title_of="Сводки в {chat}",
    off="Не публикуются.",
    on="Публикуются {schedule}.",
    next="Следующая выйдет {moment}.",
    next_quiet="Следующая выйдет {moment}, когда кончатся тихие часы.",
    usage=(
        "/digest ежедневно 08:30\n"
        "/digest будни 7:00 Europe/Moscow\n"
        "/digest пн,чт 18:00\n"
        "/digest выкл\n"
        "/digest темы переговоры о границе; вода – только об этом, /digest темы – обо всём\n"
        "/digest без шахмат – об этом никогда\n"
        "/digest длина 5\n"
        "/digest тихо 22:00-07:00, /digest тихо выкл\n"
        "/digest беззвучно вкл, /digest закреплять вкл, /digest картинка вкл, /digest пустые вкл\n"
        "Для канала, в личном чате со мной: /digest @канал ежедневно 08:30 или /digest канал"
    ),
    schedule="{days} в {time} ({zone})",
    every_day="каждый день",
    weekdays="по будням",
    all_topics="Обо всём",
    follow="Только о темах: {topics}",
    leave_out="Никогда о темах: {topics}",
    length=Plural(
        one="не больше {n} сюжета",
        few="не больше {n} сюжетов",
        many="не больше {n} сюжетов",
        other="не больше {n} сюжета",
    ),
    silent="Без звука",
    pin="С закреплением",
    picture="С картинкой недели",
    quiet="Тихие часы: {hours}",
    say_empty="Сообщать, когда нового нет",
    saved="Сохранено.",
    admins_only="Настраивать сводки группы могут только её администраторы.",
    not_understood="Не могу прочесть «{value}» как расписание. Напишите, например:",
    bad_days="Я не знаю дней «{value}». Напишите «ежедневно», «будни» или дни, например «пн,чт».",
    bad_time="«{value}» – не время дня. Напишите, например, 08:30.",
    bad_zone="Я не знаю часового пояса «{value}». Напишите название, например Europe/Moscow.",
    bad_quiet="Не могу прочесть «{value}» как тихие часы. Напишите, например, 22:00-07:00 или «выкл».",
    bad_length="«{value}» – не длина. Напишите 5, 10 или 20.",
    unknown_channel="Я не вижу канала {chat}. Сделайте меня там администратором с правом публиковать сообщения.",
    not_a_channel="{chat} – не канал. В группе напишите /digest прямо там.",
    not_its_admin="Настраивать сводки в {chat} могут только его администраторы.",
    cannot_post="Я не могу публиковать в {chat}. Сделайте меня там администратором с правом публиковать сообщения.",
    only_in_private="Сводки канала настраиваются в личном чате со мной.",
    too_many_topics="Пожалуйста, не больше {most} тем, каждая не длиннее {longest} букв.",
    no_picture="Для картинки нужна библиотека matplotlib, а она с этим ботом не установлена.",
    removed=(
        "Я больше не могу публиковать в {chat}, поэтому сводки там прекращены. "
        "Чтобы они возобновились, добавьте меня и настройте их заново."
    ),
    choose_channel="Какой канал? Предлагаются те, где вы администратор, а я могу публиковать.",
    button_choose="Выбрать канал",
    button_every_day="Каждый день",
    button_weekdays="По будням",
    button_weekly="По понедельникам",
    button_off="Выключить",
    button_stories=Plural(one="{n} сюжет", few="{n} сюжета", many="{n} сюжетов", other="{n} сюжета"),
    button_silent="Без звука",
    button_pin="Закреплять",
    button_picture="Картинка",
    button_quiet="Тихо 22–07",
    button_say_empty="Сообщать о пустых",
)
