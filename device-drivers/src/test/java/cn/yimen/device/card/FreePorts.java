package cn.yimen.device.card;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports for the two slots of a vpcd of a test's own.
public final class FreePorts {

    private FreePorts() {}

    /// The first of two free ports in a row.
    public static int pair() throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.ofLiteral("0.0.0.0"));
                    ServerSocket second =
                            new ServerSocket(
                                    first.getLocalPort() + 1,
                                    1,
                                    InetAddress.ofLiteral("0.0.0.0"))) {
                return second.getLocalPort() - 1;
            } catch (BindException _) {
                // The second port is taken: try another pair.
            }
        }
    }
}
