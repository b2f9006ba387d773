package cn.yimen.server.http;

import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;

/// One connection to the stream, from the network's side: answers pings, ignores whatever else a
/// follower says.
final class Follower implements FrameHandler {

    private final Consumer<CoreSession> opened;
    private CoreSession session = new CoreSession.Empty();

    /// @param opened told when messages can be sent
    Follower(Consumer<CoreSession> opened) {
        this.opened = opened;
    }

    @Override
    public void onOpen(CoreSession open, Callback callback) {
        session = open;
        callback.succeeded();
        session.demand();
        opened.accept(session);
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        if (frame.getOpCode() == OpCode.PING) {
            var pong = new Frame(OpCode.PONG, Frame.copy(frame).getPayload());
            session.sendFrame(pong, Callback.NOOP, false);
        }
        callback.succeeded();
        session.demand();
    }

    /// The sender notices by itself: what it sends next fails.
    @Override
    public void onError(Throwable cause, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        callback.succeeded();
    }
}
