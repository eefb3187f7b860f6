"""Upload: a file that came with a call."""

import struct
from dataclasses import dataclass

from tests.bot.bot_api_server.api_error import bad_request


@dataclass(frozen=True)
class Upload:
    name: str
    body: bytes

    def image_size(self):
        """Width and height of a PNG."""
        if not self.body.startswith(b"\x89PNG\r\n\x1a\n"):
            raise bad_request("IMAGE_PROCESS_FAILED")
        return struct.unpack(">II", self.body[16:24])
