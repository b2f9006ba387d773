package cn.yimen.device.sim.card;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/// A card slot of vpcd, seen from the card: a TCP client. Messages are a 16-bit length and as many
/// bytes; one byte is a control code (0 off, 1 on, 2 reset, 4 send your ATR), more are an APDU.
final class VpcdConnection implements Closeable {

    private static final int CONNECT_MILLIS = 1000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final DataOutputStream out;

    VpcdConnection(int port) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            in = new DataInputStream(socket.getInputStream());
            out = new DataOutputStream(socket.getOutputStream());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// Waits for the next message.
    byte[] receive() throws IOException {
        quickAcknowledge();
        int length = in.readUnsignedShort();
        quickAcknowledge();
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    void send(byte[] answer) throws IOException {
        byte[] framed = new byte[2 + answer.length];
        framed[0] = (byte) (answer.length >> 8);
        framed[1] = (byte) answer.length;
        System.arraycopy(answer, 0, framed, 2, answer.length);
        out.write(framed);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /// vpcd sends length and bytes in two writes: without this, Nagle's algorithm there and delayed
    /// acknowledgement here cost 44 ms an APDU. The kernel forgets the option, so ask each time.
    private void quickAcknowledge() throws IOException {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
    }
}
