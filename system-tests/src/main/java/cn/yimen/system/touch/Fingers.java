package cn.yimen.system.touch;

import cn.yimen.system.process.XScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javafx.geometry.Point2D;

/// A robot before a panel: it sees what the panel shows, as its program tells it through an
/// [Informer], and touches it through X, as fingers do. Used by one thread.
public final class Fingers implements AutoCloseable {

    private static final int CONNECT_MILLIS = 60_000;
    private static final long LOOK_AGAIN_MILLIS = 15;

    private final ServerSocket door;
    private final Path agent;
    private final XScreen glass;
    private Optional<Line> line = Optional.empty();

    private record Line(Socket socket, BufferedReader in) {}

    private Fingers(ServerSocket door, Path agent, XScreen glass) {
        this.door = door;
        this.agent = agent;
        this.glass = glass;
    }

    /// @param folder for the agent's jar
    public static Fingers on(XScreen glass, Path folder) throws IOException {
        var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        door.setSoTimeout(CONNECT_MILLIS);
        return new Fingers(door, jar(folder), glass);
    }

    private static Path jar(Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Informer.class.getName());
        var file = Files.createDirectories(folder).resolve("informer.jar");
        var name = Informer.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest);
                var in = Informer.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return file.toAbsolutePath();
    }

    /// For the virtual machine of the program whose panel this is.
    public String option() {
        return "-javaagent:" + agent + "=" + door.getLocalPort();
    }

    /// What the panel shows now, in painting order.
    public List<Spot> look() throws IOException {
        try {
            return ask(connected());
        } catch (IOException ended) {
            hangUp();
            return ask(connected());
        }
    }

    private static List<Spot> ask(Line line) throws IOException {
        line.socket().getOutputStream().write('\n');
        line.socket().getOutputStream().flush();
        var spots = new ArrayList<Spot>();
        for (var said = line.in().readLine(); ; said = line.in().readLine()) {
            if (said == null) {
                throw new IOException("the program ended while it told what it shows");
            }
            if (said.isEmpty()) {
                return spots;
            }
            spots.add(Spot.of(said));
        }
    }

    private Line connected() throws IOException {
        if (line.isEmpty()) {
            var socket = door.accept();
            var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
            line = Optional.of(new Line(socket, new BufferedReader(in)));
        }
        return line.orElseThrow();
    }

    /// The program was ended: the next that starts will tell.
    public void hangUp() throws IOException {
        if (line.isPresent()) {
            line.get().socket().close();
        }
        line = Optional.empty();
    }

    /// Waits until the panel shows such a thing.
    public Spot await(String what, Predicate<Spot> wanted, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var seen = look();
            var found = seen.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not on the panel: " + what + "; there is " + seen);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /// Touches the key that says so, as soon as it is there.
    public void touch(String words, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        touch(await("key " + words, spot -> spot.isKey() && spot.words().contains(words), limit));
    }

    /// In its middle.
    public void touch(Spot spot) throws IOException, InterruptedException {
        glass.touch(spot.x() + spot.width() / 2.0, spot.y() + spot.height() / 2.0);
    }

    /// One after the other, as fast as the panel takes it.
    public void type(List<Spot> keys) throws IOException, InterruptedException {
        var middles = new ArrayList<Point2D>();
        keys.forEach(key ->
                middles.add(
                        new Point2D(key.x() + key.width() / 2.0, key.y() + key.height() / 2.0)));
        glass.touch(middles);
    }

    /// Draws a line on what can be written on.
    public void draw(Spot pad) throws IOException, InterruptedException {
        glass.draw(
                pad.x() + pad.width() * 0.2,
                pad.y() + pad.height() * 0.3,
                pad.x() + pad.width() * 0.8,
                pad.y() + pad.height() * 0.7);
    }

    @Override
    public void close() throws IOException {
        hangUp();
        door.close();
    }
}
