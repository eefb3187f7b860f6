class WordList:
    """A vocabulary to mend spelling by, of words with their frequencies."""

    def __init__(self, *words):
        self._frequency = dict(words)

    def word_frequencies(self, words):
        return {word: self._frequency[word] for word in words if word in self._frequency}

    def words_like(self, initial, length):
        return sorted(word for word in self._frequency if word[0] == initial and len(word) == length)

    def initials(self):
        return sorted({word[0] for word in self._frequency})
