"""ApiError: a refusal as the Bot API reports it."""


class ApiError(Exception):
    def __init__(self, description, code=400, **parameters):
        super().__init__(description)
        self.description = description
        self.code = code
        self.parameters = parameters

    def to_json(self):
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def bad_request(what):
    return ApiError(f"Bad Request: {what}")
