"""The ceiling: what the web framework itself costs when it parses a message and answers."""

import orjson
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()


@app.websocket("/echo")
async def echo(socket: WebSocket) -> None:
    """Answer each message with itself."""
    await socket.accept()
    try:
        while True:
            message = orjson.loads(await socket.receive_text())
            await socket.send_text(orjson.dumps(message).decode())
    except WebSocketDisconnect:
        return
