"""What the library says of files and editions, in Russian: its own English sentences with `{}` for what varies."""

from __future__ import annotations

RUSSIAN_LIBRARY = {
    # where in a file
    "line {}: {}": "строка {}: {}",
    "item {}: {}": "элемент {}: {}",
    # files that give no article
    "{} does not exist: check the spelling, or name another file or folder": (
        "{} не существует: проверьте название или укажите другой файл или папку"
    ),
    "cannot be read: {}": "не читается: {}",
    "cannot be read as {}: {} ({})": "не читается как {}: {} ({})",
    "its kind, {}, is not read: only {} are": "такие файлы, {}, не читаются: только {}",
    "{} is not read: only {} are": "не читается {}: только {}",
    "a file without an ending": "файл без расширения",
    "its name is not UTF-8: rename it": "имя файла не в UTF-8: переименуйте его",
    "is a link to a file that does not exist": "это ссылка на файл, которого нет",
    "is not an ordinary file": "это не обычный файл",
    "is empty": "пустой файл",
    "is too large: {} MB, the most is {} MB; split it": "слишком велик: {} МБ, можно не больше {} МБ; разделите его",
    "is too large: the most is {} MB; split it": "слишком велик: можно не больше {} МБ; разделите его",
    "is not text: it holds NUL characters; save it as text in UTF-8": (
        "это не текст: в нём есть знаки NUL; сохраните его как текст в UTF-8"
    ),
    "is not text: it holds NUL bytes; save it as text in UTF-8": (
        "это не текст: в нём есть байты NUL; сохраните его как текст в UTF-8"
    ),
    "is not text in any known encoding; save it as text in UTF-8": (
        "это не текст в известной кодировке; сохраните его как текст в UTF-8"
    ),
    "is damaged: it starts as {} but {}; save it anew": "повреждён: начинается как {}, но {}; сохраните его заново",
    "holds no text": "нет текста",
    "holds no article: no text was found in the page": "нет статьи: на странице не найден текст",
    "has {} HTML elements{}, the most is {}: save the article alone, or its text as .txt": (
        "элементов HTML: {}{}, можно не больше {}: сохраните одну статью или её текст как .txt"
    ),
    "has {} paragraphs, the most is {}: split it": "абзацев: {}, можно не больше {}: разделите его",
    "has a paragraph of {} characters, the most is {}: part it by blank lines": (
        "есть абзац из {} знаков, можно не больше {}: разделите его пустыми строками"
    ),
    "its front matter does not end: close it with a line of ---": (
        "шапка не закончена: закройте её строкой из трёх дефисов"
    ),
    "its front matter is longer than {} characters": "шапка длиннее {} знаков",
    "its front matter is no YAML: it was read as it stands, line by line": (
        "шапка – не YAML: она прочитана как есть, строка за строкой"
    ),
    "its front matter is no YAML: {}": "шапка – не YAML: {}",
    "is no JSON: {} ({}column {})": "это не JSON: {} ({}column {})",
    "is nested too deeply: give one object, or a list of objects": (
        "вложенность слишком глубока: нужен один объект или список объектов"
    ),
    "is an empty list": "пустой список",
    "is {}, not an object with a body": "это {}, а не объект с полем body",
    "has no body: give the text of the article in 'body'": "нет поля body: дайте в нём текст статьи",
    "its body is {}, not text": "поле body – {}, а не текст",
    "text": "текст",
    "a list": "список",
    "an object": "объект",
    "a number": "число",
    "true or false": "true или false",
    # what is said of articles that are taken
    "its encoding was guessed: {}; save it in UTF-8 to be sure": (
        "кодировка угадана: {}; чтобы не гадать, сохраните в UTF-8"
    ),
    "its date, {}, is none: taken without it; write it as 2026-03-31": (
        "{} – не дата: взята без даты; пишите её как 2026-03-31"
    ),
    "its date, {}, is in the future: taken without it": "её дата, {}, ещё не наступила: взята без даты",
    "its date, {}, is in the future: taken without a date": "её дата, {}, ещё не наступила: взята без даты",
    "its date, {}, is before {}: taken without it": "её дата, {}, раньше {} года: взята без даты",
    "has no date": "нет даты",
    "has no title: the file name is taken": "нет заголовка: вместо него имя файла",
    "has no title: its first words are taken": "нет заголовка: вместо него первые слова",
    "has no title: its first heading is taken": "нет заголовка: вместо него первый подзаголовок",
    "has no title line with a blank line after it: its first words are taken": (
        "нет строки заголовка с пустой строкой после неё: вместо него первые слова"
    ),
    "holds characters that are none (half of a pair, or NUL): each is replaced by \ufffd": (
        "есть знаки, которые ими не являются (половина пары или NUL): каждый заменён на \ufffd"
    ),
    # editions that are not made, not found or not read
    "two articles have the id {}: {} and {}; rename one of the files, or give one of them another 'id'": (
        "у двух статей один и тот же id {}: {} и {}; переименуйте один из файлов или дайте одной из них другой id"
    ),
    "{}: article {} holds a NUL character. Save it as plain text.": (
        "{}: в статье {} есть знак NUL. Сохраните её как обычный текст."
    ),
    "{}: fact {} of article {} is not the text at [{}, {}) of its body. Nothing was switched; please report this "
    "article.": (
        "{}: факт {} статьи {} – не тот текст, что стоит в ней на [{}, {}). Ничего не переключено; сообщите об этой "
        "статье."
    ),
    "No article was found in {}. Name files or folders with articles in them (.txt, .md, .html, .json, .jsonl); the "
    "edition before stays.{}": (
        "В {} не найдено ни одной статьи. Укажите файлы или папки со статьями (.txt, .md, .html, .json, .jsonl); "
        "прежнее издание остаётся.{}"
    ),
    " Skipped: {}: {} (and {} more).": " Пропущены: {}: {} (и ещё {}).",
    " Skipped: {}: {}.": " Пропущен: {}: {}.",
    "A process of the build ended unexpectedly, perhaps for want of memory. Try again with fewer files.": (
        "Процесс сборки неожиданно завершился, возможно, из-за нехватки памяти. Попробуйте ещё раз с меньшим "
        "числом файлов."
    ),
    "the process that builds ended with code {}": "процесс сборки завершился с кодом {}",
    "The new edition is not sound: {}. It was not put in place; the current one stays.": (
        "Новое издание неисправно: {}. Оно не введено в действие, остаётся нынешнее."
    ),
    "The data folder {} cannot be written ({}). Free some space there, make it writable, or name another one with "
    "--data. The current edition is untouched.": (
        "В папку данных {} нельзя писать ({}). Освободите там место, разрешите запись или укажите другую папку. "
        "Нынешнее издание не затронуто."
    ),
    "The edition {} cannot be read ({}). Go back to the one before, or build a new one.": (
        "Издание {} не читается ({}). Вернитесь к прежнему или соберите новое."
    ),
    "The edition {} was written by another version of the program. Build a new one.": (
        "Издание {} записано другой версией программы. Соберите новое."
    ),
    "{} should hold the number of an edition. Build a new one.": (
        "В {} должен стоять номер издания. Соберите новое издание."
    ),
    "Nothing has been built in {} yet. Run 'briefing-bot build'.": "В {} ещё ничего не собрано.",
    "There is no edition {} in {} (there: {}). Build a new one.": "Издания {} в {} нет (есть: {}).",
    "There is no edition to go back to: {} is the oldest kept.": ("издание {} – самое старое из хранимых."),
    "Another build is running in {}. Try again when it has ended.": (
        "В {} уже идёт другая сборка. Попробуйте ещё раз, когда она закончится."
    ),
    "none": "нет",
    # what cannot be asked for
    "A limit of {} facts leaves no answer. Ask for 1 or more.": (
        "При пределе в {} фактов ответа не будет: нужен хотя бы 1."
    ),
    "A limit of {} stories leaves no digest. Ask for 1 or more.": (
        "При пределе в {} сюжетов дайджеста не будет: нужен хотя бы 1."
    ),
    "The window from {} to {} ends before it begins. Swap the two days.": (
        "Промежуток с {} по {} кончается раньше, чем начинается. Поменяйте дни местами."
    ),
}
