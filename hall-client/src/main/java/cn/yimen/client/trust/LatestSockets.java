package cn.yimen.client.trust;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Makes each socket as things are by then, and only for TLS 1.3.
final class LatestSockets extends SSLSocketFactory {

    private static final String[] VERSIONS = {"TLSv1.3"};

    private final Supplier<SSLSocketFactory> latest;

    LatestSockets(Supplier<SSLSocketFactory> latest) {
        this.latest = latest;
    }

    private static Socket strict(Socket socket) {
        ((SSLSocket) socket).setEnabledProtocols(VERSIONS);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return latest.get().getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return latest.get().getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return strict(latest.get().createSocket());
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean autoClose)
            throws IOException {
        return strict(latest.get().createSocket(plain, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return strict(latest.get().createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return strict(latest.get().createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return strict(latest.get().createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return strict(latest.get().createSocket(host, port, local, localPort));
    }
}
