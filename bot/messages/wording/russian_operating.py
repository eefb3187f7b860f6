"""What the bot says in Russian to operators, and of what it keeps."""

from __future__ import annotations

from bot.messages.wording.operator_wording import OperatorWording
from bot.messages.wording.plural import Plural
from bot.messages.wording.privacy_wording import PrivacyWording

OPERATORS = OperatorWording(
    unanswered="Без ответа за последние дни ({days}): {count}",
    unanswered_none="На всё, о чём спрашивали за последние дни ({days}), ответ нашёлся.",
    also="Также: {questions}",
    people=Plural(one="{n} человек", few="{n} человека", many="{n} человек", other="{n} человека"),
    stats="Вопросы по неделям",
    stats_none="За последние недели ({weeks}) никто ничего не спросил.",
    week="Неделя с {monday}: {questions} от {people}",
    questions=Plural(one="{n} вопрос", few="{n} вопроса", many="{n} вопросов", other="{n} вопроса"),
    by_people=Plural(one="{n} человека", few="{n} человек", many="{n} человек", other="{n} человека"),
    went="с ответом {answered}, близко {closest}, не найдено {not_found}",
    thumbs="оценок «за» {up}, «против» {down}, без оценки {silent}",
    median="медиана времени ответа {milliseconds} мс",
    asked_most="Чаще всего спрашивали",
    missed_most="Чаще всего без ответа",
    answered="с ответом",
    closest="близко",
    not_found="не найдено",
    hide_usage=(
        "Ответьте на мой ответ командой /hide – скрыть первый факт, /hide 2 – второй, /hide article – "
        "всю статью первого; или назовите факт или статью: /hide ID."
    ),
    unhide_usage="Используйте /unhide ID; что скрыто, покажет /status.",
    hidden="Эта фраза больше не будет ответом: «{text}»\nОтменить: /unhide {name}",
    hidden_article="Ни одна фраза этой статьи больше не будет ответом: {text}\nОтменить: /unhide {name}",
    not_hidden="Под именем {name} ничего не скрыто. Что скрыто, покажет /status.",
    shown_again="Это снова может быть ответом: {text}",
    hidden_list="Скрыто ({count})",
)
PRIVACY = PrivacyWording(
    privacy=(
        "Что я храню и как долго:\n"
        "• тексты ваших вопросов и моих ответов, чтобы работали уточнения, кнопки и исправления: {days};"
        " затем ещё год – только то, что вы о чём-то спросили, когда и чем это кончилось\n"
        "• о чём вы спросили последним: десять минут\n"
        "• ваши оценки и реакции под ответами: пока учитывается вопрос\n"
        "• каких ответов вы ждёте: пока ответ не появится, но не дольше, чем текст вопроса\n"
        "• настройки и подписки чата: пока их не изменят или не сотрут\n\n"
        "Никому ничего не передаётся. В группах я храню только то, что обращено ко мне или на что я "
        "ответил. Те, кто управляет ботом, видят вопросы и чем они кончились, но не кто спрашивал.\n\n"
        "/forget стирает всё ваше."
    ),
    days=Plural(one="{n} день", few="{n} дня", many="{n} дней", other="{n} дня"),
    forget=(
        "Стереть всё, что я о вас храню: вопросы, ответы, оценки, ожидания, а также настройки и подписки"
        " нашего личного чата? Вернуть это будет нельзя."
    ),
    forget_button="Стереть всё",
    forgotten="Всё стёрто.",
    not_yours="Это чужая кнопка. Отправьте /forget сами.",
)
