package cn.yimen.system.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLServerSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// TLS in front of the sandbox, as a platform's gateway has it: an invented authority, and a relay.
final class TlsDoor implements AutoCloseable {

    private final HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SSLServerSocket door;
    private final int behind;

    private TlsDoor(int behind) throws IOException {
        this.behind = behind;
        var shown =
                new HeldCertificate.Builder()
                        .addSubjectAlternativeName("127.0.0.1")
                        .signedBy(authority)
                        .build();
        var context =
                new HandshakeCertificates.Builder()
                        .heldCertificate(shown, authority.certificate())
                        .build()
                        .sslContext();
        door =
                (SSLServerSocket)
                        context.getServerSocketFactory()
                                .createServerSocket(0, 16, InetAddress.getLoopbackAddress());
    }

    static TlsDoor before(int port) throws IOException {
        var opened = new TlsDoor(port);
        opened.threads.execute(opened::accept);
        return opened;
    }

    int port() {
        return door.getLocalPort();
    }

    X509Certificate authority() {
        return authority.certificate();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var outside = door.accept();
                var inside = new Socket(InetAddress.getLoopbackAddress(), behind);
                inside.setTcpNoDelay(true);
                outside.setTcpNoDelay(true);
                threads.execute(() -> carry(outside, inside));
                threads.execute(() -> carry(inside, outside));
            } catch (IOException _) {
                return;
            }
        }
    }

    /// Either end may leave at any time.
    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
