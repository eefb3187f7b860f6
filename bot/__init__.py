"""The Telegram bot: thin. It finds no facts and holds no knowledge; `knowledge` does.

update -> handlers -> knowledge.Answer -> messages (pure) -> delivery -> chat
"""
