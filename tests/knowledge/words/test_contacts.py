"""Telephone numbers, e-mail addresses and web addresses as they stand in a text."""

import time

import pytest

from knowledge.words.contacts import contacts_in


def found(text):
    return [f"{kind} {text[start:end]}" for (start, end), kind in sorted(contacts_in(text))]


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Write to jane.roe+press@mfa.example.", ["mail jane.roe+press@mfa.example"]),
        ("The form is at www.tavoria.example/visa; bring it.", ["web www.tavoria.example/visa"]),
        ("See https://mfa.example/a?b=1, please.", ["web https://mfa.example/a?b=1"]),
        ("Reach the duty officer at +44 20 5550 1234.", ["phone +44 20 5550 1234"]),
        ("Call 555 0182 or dial 112.", ["phone 555 0182", "phone 112"]),
        ("Телефон горячей линии: 8 800 555-35-35.", ["phone 8 800 555-35-35"]),
        ("Das Amt ist telefonisch unter 0531/470-1 zu erreichen.", ["phone 0531/470-1"]),
        ("Appelez le 01 55 50 12 34.", ["phone 01 55 50 12 34"]),
        ("It moves to 14 Lighthouse Street on Monday.", ["street 14 Lighthouse Street"]),
        ("Kommen Sie in die Spindelgasse 14, Zimmer 3.", ["street Spindelgasse 14"]),
        ("L'ambassade se trouve 27, avenue des Cèdres.", ["street 27, avenue des Cèdres"]),
        ("El museo está en la calle Mayor, 3.", ["street calle Mayor, 3"]),
        ("Консульство находится по адресу: улица Садовая, дом 17.", ["street улица Садовая, дом 17"]),
        ("The hotline is open from 2026 on, 24 hours a day.", []),
        ("He phoned on 12.03.2026, at 9.30 p.m.", []),
        ("The fee is 1,200 crowns.", []),
        ("The office answers on 555 0182 until noon.", ["phone 555 0182"]),
        ("It sold 1 500 000 copies between 1939–1945, and 1234567 later.", []),
        ("They met at 6 p.m. in St. Alban, i.e. the U.S. embassy.", []),
    ],
)
def test_ways_to_reach_somebody(text, contacts):
    assert found(text) == contacts


@pytest.mark.parametrize("part", ["a.", "ab.", "a@", "12 ", "(1)", "call 1 ", "-", "http://."])
def test_a_hostile_text_costs_no_time(part):
    started = time.perf_counter()
    contacts_in(part * (1_000 // len(part)))
    assert time.perf_counter() - started < 0.1
