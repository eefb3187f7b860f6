"""What the bot says in Russian."""

from __future__ import annotations

from bot.messages.wording.asking_wording import AskingWording
from bot.messages.wording.feedback_wording import FeedbackWording
from bot.messages.wording.plural import Plural
from bot.messages.wording.proof_wording import ProofWording
from bot.messages.wording.settings_wording import SettingsWording
from bot.messages.wording.wording import Commands, Wording

RUSSIAN = Wording(
    locale="ru",
    language="Русский",
    commands=Commands(
        ask="Задать вопрос",
        summary="Главное за последние семь дней",
        sources="Откуда берутся ответы",
        settings="Настройки этого чата",
        status="Сколько прочитано и когда",
        help="Как спрашивать",
        reload="Перечитать статьи",
        rollback="Вернуться к прежнему изданию",
    ),
    start=(
        "Здравствуйте! Спрашивайте о брифингах, которые я прочитал. Я отвечаю предложением, где об этом сказано, "
        "слово в слово, и показываю, где оно стоит. Подробнее: /help."
    ),
    help=(
        "Здесь просто напишите вопрос. В группе упомяните меня, ответьте на моё сообщение или используйте /ask.\n\n"
        "/ask – задать вопрос: /ask Когда возобновятся переговоры?\n"
        "/summary – главное за последние семь дней\n"
        "/sources – откуда берутся ответы\n"
        "/status – сколько прочитано и когда\n"
        "/settings – язык, простой вид, кнопки оценки\n\n"
        "Каждая цитата – слова самого источника; в ней нет ничего моего."
    ),
    help_admin=(
        "Для администраторов:\n"
        "/reload – перечитать статьи\n"
        "/rollback – вернуться к предыдущему изданию; /rollback 3 – вернуться к изданию 3"
    ),
    usage_ask="Что вы хотели бы узнать? Например: /ask Когда возобновятся переговоры?",
    unknown_command="Я не знаю такой команды. Известные мне перечислены в /help; всё остальное я считаю вопросом.",
    something_wrong="Извините, что-то пошло не так. Это записано; попробуйте, пожалуйста, позже.",
    stale_button="Эта кнопка больше не действует. Спросите, пожалуйста, ещё раз.",
    closest="Ничто из прочитанного не отвечает на этот вопрос. Ближе всего к нему:",
    overview="Что я об этом читал, сначала новое:",
    not_found="Об этом я ничего не читал.",
    not_found_hint="Попробуйте другие слова или имя, как его назвали бы в статьях. Что прочитано, покажет /sources.",
    conflict="Источники расходятся:",
    read_as="Прочитано как: {question}",
    paragraph="абзац {number}",
    source_link="Источник: {source}",
    superseded="Более поздняя статья, от {date}, называет другое число.",
    repeated=Plural(
        one="Также в {n} другой статье:",
        few="Также в {n} других статьях:",
        many="Также в {n} других статьях:",
        other="Также в {n} других статьях:",
    ),
    undated="без даты",
    summary="Главное, {since} – {until}",
    summary_earlier="С {since} по {until} ничего не опубликовано. Последние семь дней, что у меня есть:",
    summary_nothing="С {since} по {until} ничего не опубликовано.",
    no_dates="Ни у одной статьи нет даты, поэтому подводить итог не по чему.",
    told_by=Plural(one="в {n} статье", few="в {n} статьях", many="в {n} статьях", other="в {n} статьях"),
    sources="Что я прочитал",
    sources_line="{publisher}: {articles}, последняя – {date}",
    status="Издание {number}, собрано {moment}: {articles}, {facts}, {publishers}.",
    status_building="Как раз сейчас статьи перечитываются.",
    articles=Plural(one="{n} статья", few="{n} статьи", many="{n} статей", other="{n} статьи"),
    facts=Plural(one="{n} факт", few="{n} факта", many="{n} фактов", other="{n} факта"),
    publishers=Plural(one="{n} издатель", few="{n} издателя", many="{n} издателей", other="{n} издателя"),
    no_publisher="Издатель не указан",
    no_edition="Я пока ничего не прочитал. Администратор может это исправить командой /reload.",
    first_build="Я ещё читаю статьи в первый раз. Спросите, пожалуйста, чуть позже.",
    admins_only="Это могут только администраторы бота.",
    reload_started="Читаю статьи…",
    reload_progress="Читаю статьи… {share}",
    reload_running="Статьи уже перечитываются, это займёт немного времени.",
    reload_done="Готово. Теперь используется издание {number}: {articles}, {facts}.",
    reload_unchanged="Ни одна статья не добавлена, не изменена и не удалена.",
    reload_failed="Перечитать не удалось: {reason}\nПо-прежнему используется издание {number}.",
    reload_failed_empty="Перечитать не удалось: {reason}",
    reload_stopped="бот тем временем был остановлен",
    added="Добавлены ({count})",
    changed="Изменены ({count})",
    removed="Удалены ({count})",
    skipped="Пропущены ({count})",
    noted="Взяты, хотя ({count})",
    and_more="… и ещё {count}",
    rollback_done="Теперь используется издание {number}.",
    rollback_failed="Вернуться не удалось: {reason}",
    rollback_usage="/rollback – к предыдущему изданию, /rollback 3 – к изданию 3.",
    asking=AskingWording(
        more="Ещё",
        source="Источник",
        next_source="Следующий источник ({number} из {total})",
        back="Назад к ответу",
        no_more="Это всё, что я об этом читал.",
        which="Что вы имеете в виду? Выберите ниже.",
        inline_nothing="Об этом я ничего не читал",
        inline_not_yet="Я ещё читаю статьи",
        sees_addressed=(
            "Режим приватности включён: в группах я вижу команды, упоминания и ответы мне, и больше ничего. Там, где я "
            "администратор, я вижу всё. Чтобы это изменить: /setprivacy у @BotFather, затем удалите меня из группы и "
            "добавьте снова."
        ),
        sees_all=(
            "Режим приватности выключен: я вижу всё, что пишут в моих группах, но отвечаю только тогда, когда "
            "обращаются ко мне. Чтобы это изменить: /setprivacy у @BotFather, затем удалите меня из группы и добавьте "
            "снова."
        ),
        sees_private="В этом чате я вижу всё, что вы мне пишете.",
    ),
    proof=ProofWording(
        receipt="Подтверждение",
        excerpt="Абзац длинный; здесь та его часть, где стоит предложение.",
        offsets="Знаки с {start} по {end} из {total} в статье.",
        checksum="SHA-256 текста статьи:",
        edition="Издание {number}, собрано {moment}.",
        found_for="Как найдено по вопросу: {question}",
        found_rank="Место {rank} из {compared} сравнённых предложений.",
        found_in_statement="В самом предложении: {words}",
        found_in_title="В заголовке: {words}",
        found_beside="В предложении до или после: {words}",
        found_missing="Рядом не встретились: {words}",
        link="Подтверждение этого предложения",
        unknown="Этого предложения в статьях больше нет. Спросите, пожалуйста, ещё раз.",
        usage_verify="Какой текст? Пришлите его после /verify или ответьте командой /verify на сообщение с ним.",
        nothing_to_verify="В нём нет предложения хотя бы из трёх слов, которое можно было бы проверить.",
        verified=Plural(
            one="Проверено {n} предложение",
            few="Проверено {n} предложения",
            many="Проверено {n} предложений",
            other="Проверено {n} предложения",
        ),
        word_for_word="Слово в слово",
        nearly="Почти так",
        not_at_all="В статьях этого нет",
        differs="«{told}», а в источнике «{source}»",
        added="«{told}» в источнике нет",
        left_out="пропущено «{source}», что есть в источнике",
        usage_quotes="Чьи слова? Например: /quotes Аглая Трёмина",
        quotes_some="Последние {shown} из {total}:",
        nobody="Никто по имени {name} в прочитанном ничего не говорит.",
        who_is_meant="{name} – это могут быть разные люди. Кого вы имеете в виду?",
        usage_history="Чего? Например: /history переговоры о мосте",
        history="{topic}: день за днём",
        no_history="Ничего датированного о теме «{topic}» я не читал.",
    ),
    settings=SettingsWording(
        title="Настройки этого чата",
        language="Язык",
        each_their_own="у каждого свой",
        auto="У каждого свой",
        plain="Простой вид, для чтения с экрана",
        plain_short="Простой вид",
        feedback="Кнопки оценки",
        auto_answer="Отвечать на вопросы, заданные не мне, когда я уверен",
        auto_answer_short="Отвечать без обращения",
        blind=(
            "Из-за режима приватности я не вижу сообщений, которые обращены не ко мне. Чтобы я отвечал без "
            "обращения, сделайте меня администратором или отключите этот режим командой /setprivacy у "
            "@BotFather и добавьте меня заново."
        ),
        digest="Дайджест…",
        on="вкл.",
        off="выкл.",
        turn_on="включить",
        turn_off="выключить",
        saved="Сохранено.",
        admins_only="Менять настройки группы могут только её администраторы.",
    ),
    feedback=FeedbackWording(
        helpful="Полезно",
        unhelpful="Не то",
        thanks="Спасибо!",
        noted="Спасибо, учтено.",
        taken_back="Оценка снята.",
        none_of_these="Ничего из этого",
        missed="Отмечено как вопрос без ответа. Спасибо.",
        tell_me="Сообщить, когда появится ответ",
        will_tell="Я напишу сюда, когда в новом издании будет ответ.",
        waiting_for_too_much="Вы ждёте столько ответов, сколько я могу запомнить. Сначала сообщу о них.",
        answered_now="Вы спрашивали: {question}\nТеперь ответ есть:",
        changed="После отправки это изменилось. Теперь в источнике «{title}» сказано:",
        removed="После отправки это изменилось: этой фразы в источнике «{title}» больше нет.",
    ),
)
