"""Words too common to find anything by. Rarity weighs the rest, so the lists stay short and plain."""

from __future__ import annotations

from knowledge.words.folding import fold

_LISTS = {
    "en": """a about according after again all also am an and any are as at be because been before being between both but by can could
        did do does doing down during each either else ever for from further had has have having he her here hers herself him
        himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or
        other our ours out over own per please same she should so some such than that the their theirs them themselves then
        there these they this those through to too under until up upon us very was we were what when where which while who
        whom whose why will with would you your yours yourself shall may might must tell know many much
        im ive dont didnt doesnt isnt wasnt arent werent cant wont hasnt havent hadnt wouldnt couldnt shouldnt
        whats whos wheres whens hows whys theres thats
        don't didn't doesn't isn't wasn't aren't weren't can't won't hasn't haven't hadn't wouldn't couldn't shouldn't
        mustn't needn't ain't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've
        we'd we'll they're they've they'd they'll who're who've who'd who'll what're what've what'd what'll where'd when'd
        how'd why'd there'd there'll that'd that'll
        anyone anybody someone somebody anything something still yet already even really actually exactly""",
    "ru": """а без более больше будет будто бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для
        до его ее если есть еще ж же за здесь и из или им их к как какая какие каким какой каких какое какова каков ко когда
        кого которая которой которые который которых которого кто куда ли либо лишь между меня мне может мы на над надо нас
        наш не него нее ней нет ни них но ну о об однако он она они оно от очень по под при про с сам свой своей свою
        своих себя сейчас сколько со так также такой там те тем то того тоже той только том тот у уже хотя чего чей чем что
        чтобы чье чья чьей чьи чьего чьих чьему чьим какую какого какому каким какими каков является являются являлся зовут называется называют вновь снова эта эти это этого этой этом этот эту я ему ей нам кем чему чём почему зачем откуда расскажи скажи
        скажите подскажите расскажите можно нужно могу насколько кому чему ком чём каком скольких скольким скольки отчего откуда кем
        кто-нибудь кто-то кто-либо кого-нибудь кого-то что-нибудь что-то вообще теперь ещё""",
    "de": """aber alle als also am an auch auf aus bei bis das dass dem den der des die dies diese dieser dieses doch dort du durch
        ein eine einem einen einer eines er es für gegen hat haben hatte hier ich ihr ihre im in ist ja kein keine mehr mit
        nach nicht noch nur oder ohne sein seine sich sie sind so über um und uns unter vom von vor war waren was wann warum
        wenn wer wem wen werden wie wieder wird wo wurde wurden zu zum zur welche welcher welches welchem welchen wieviel viele wohin woher warum wieso weshalb wessen
        gibt gab hatten hätte hätten wäre wären würde würden könnte könnten kann können konnte konnten soll sollen sollte sollten muss müssen
        musste mussten darf dürfen durfte will wollen wollte wollten worden gewesen bin habe denn weil dann da damit dabei dazu dafür davon
        daran darauf darin darüber ihm ihn ihnen wir uns unser euch mein dein sehr schon jetzt etwa pro je jede jeder jedes jedem jeden
        eigentlich wohl mal bitte viel vielen wofür womit wovon wozu worüber worauf woran wodurch diesem diesen einmal beim ins ans man seit ob wieviele wievielen meinem meinen meiner unserem unserer unseren
        dürfte möchte möchten mag wogegen weswegen woraus worin wonach wobei worunter inwiefern keinen keinem keiner keines
        jemand irgendjemand jemanden etwas überhaupt""",
    "fr": """a ai au aux avec ce cela ces cet cette comme dans de des du elle elles en est et être eu il ils je la le les leur
        leurs lui mais me même ne nos notre nous on ont ou où par pas plus pour qu que quel quelle quels quelles qui quoi s sa
        sans se ses si son sont sur ta te tu un une vos votre vous y été était combien quand comment pourquoi lequel laquelle lesquels d l n c j m t qu jusqu lorsqu puisqu quoiqu
        avait avaient avoir avez avons sera seront serait seraient soit étaient fait faire va vont aller peut peuvent doit doivent
        trouve trouvent trouvait trouvaient ainsi alors après avant chez depuis dont entre jusque lors sous vers très tout tous toute toutes
        ici là donc car y celui celle ceux celles chaque aussi encore déjà bien quelque quelques autre autres cet entre environ mon suis es faut pourra pourrait pourraient devra devrait
        quelqu quelqu'un maintenant toujours""",
    "es": """a al algo como con cual cuando de del desde donde e el ella ellos en entre era es esa ese eso esta estaba este esto
        fue ha han hasta hay la las le les lo los más me mi mucho muy no nos o para pero por porque que quien se ser si sin
        sobre son su sus también un una uno y ya qué quién cuál cuándo dónde cuánto cuánta cuántos cuántas cuáles quiénes adónde cómo por
        del había habían sido será serán sería estar están estaban fueron eran tiene tienen tenía tenían hace hacer hizo puede pueden
        pudo debe deben va van cada todo todos toda todas otro otra otros otras tan tanto así entonces antes después durante mientras
        según cuanta cuanto cuantos cuantas esos esas estos estas aquel aquella unos unas hubo hay había eso
        alguien todavía aún ahora""",
    "it": """a ad al alla alle anche che chi ci come con cui da dal dalla dei del della delle di dove e è ed era gli ha hanno i
        il in io la le lo ma mi nel nella non o per perché più quale quali quando quanto quanti quanta quante se si sono su sul sulla un una uno chi cosa c d l m n s t v dall nell sull coll dell all bell quell quest dov cos com quand quant anch gl
        ai agli dagli dai degli negli nei negli nello nelle sui sugli sulle allo dallo dello questa questo questi queste quello quella quelli quelle era erano stato stata stati state essere avere
        aveva avevano avrà avranno sarà saranno sarebbe fu furono fa fanno fare può possono deve devono viene vengono va vanno ogni tutto
        tutti tutta tutte altro altra altri altre così molto molti molte prima dopo durante mentre quindi lui lei loro noi suo sua suoi sue
        ne vi ti ed ciò già
        qualcuno qualcosa ancora adesso""",
    "pt": """a ao aos as com como da das de do dos e é ela ele em entre era essa esse esta este foi há isso já mais mas na nas
        não no nos o onde os ou para pela pelo por porque qual quais quando quanto quantos quanta quantas que quem se ser sua seu são também um uma uns umas
        será serão seria estar estão estava eram foram tem têm tinha faz fazer fez pode podem deve devem vai vão cada todo todos toda todas
        outro outra outros outras tão assim então antes depois durante enquanto segundo este estes estas esses essas seus suas lhe nós dos das pra pro pras pros meu minha posso
        alguém algo ainda agora""",
    "uk": """а але б без був була були було бути в від він вона вони воно все всі де для до з за і із й як який яка яке які коли
        кого кому ким куди звідки навіщо котрий яких якого якому скільком чий чия чиє ми на над не ні об от по при про скільки та так також те ти то тому у це цей ця ці чи чому що щоб я о зі із під через між після перед хто вже ще лише яку якої якій якою якими котра котрій чиїм її їх їм привіт вітаю дякую
        чого чим ними ним них неї нього нею йому мене мені тебе тобі вас вам нас нам себе собі свій свою своє свої своїх свого своєї своїм
        цього цьому цим цієї цією цих цими того тим тієї тих таке такий така такі такого такої дуже лише тільки навіть саме хоча якщо внаслідок загалом поки
        щодо біля проти ж би хіба невже немає нема є можна може можуть треба ніж усе усі усіх всіх буде будуть
        кожен кожного інший інша інше інші інших деякі якісь тут там туди тепер зараз скажіть скажи підкажіть розкажіть скількох скільком котрої котрого котрому яким
        хтось хто-небудь когось щось ще вже""",
    "tr": "ve bir bu da de için ile mi mı mu mü ne nedir kim nerede zaman kaç o olan olarak var çok daha gibi en hangi niçin nasıl",
}

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) | frozenset(fold(words).split()) for language, words in _LISTS.items()
}
_OTHER: frozenset[str] = frozenset()


def is_stop_word(word: str, language: str) -> bool:
    """Whether a folded word is too common in the language; text of no known language is read as English."""
    return word in STOP_WORDS.get(language or "en", _OTHER)
