package cn.yimen.system.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;

/// A panel of its own size without glass: an X server (Xvfb) for one program, touched with xdotool,
/// photographed with maim.
public final class XScreen implements AutoCloseable {

    private static final Duration TOOL_LIMIT = Duration.ofSeconds(10);
    private static final int STROKE_STEPS = 12;
    private static final String BETWEEN_TOUCHES = "0.03";

    /// Quicker than any finger a whole line comes to the panel as nothing.
    private static final String BETWEEN_POINTS = "0.02";

    private final Process server;
    private final String display;

    private XScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    public static XScreen start(int width, int height) throws IOException {
        var server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                width + "x" + height + "x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var first = new BufferedReader(server.inputReader(StandardCharsets.US_ASCII)).readLine();
        if (first == null) {
            throw new IOException("Xvfb did not start: is the package xvfb installed?");
        }
        return new XScreen(server, ":" + first.strip());
    }

    public String display() {
        return display;
    }

    /// Touches a point, as a finger would.
    public void touch(double x, double y) throws IOException, InterruptedException {
        run(
                List.of(
                        "xdotool",
                        "mousemove",
                        Long.toString(Math.round(x)),
                        Long.toString(Math.round(y)),
                        "click",
                        "1"));
    }

    /// Touches points one after the other.
    public void touch(List<Point2D> points) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        for (var point : points) {
            command.addAll(move(point.getX(), point.getY()));
            command.addAll(List.of("click", "1", "sleep", BETWEEN_TOUCHES));
        }
        run(command);
    }

    /// Draws a line with a finger.
    public void draw(double fromX, double fromY, double toX, double toY)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(move(fromX, fromY));
        command.addAll(List.of("mousedown", "1"));
        for (int step = 1; step <= STROKE_STEPS; step++) {
            double share = (double) step / STROKE_STEPS;
            command.addAll(List.of("sleep", BETWEEN_POINTS));
            command.addAll(move(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share));
        }
        command.addAll(List.of("mouseup", "1"));
        run(command);
    }

    private static List<String> move(double x, double y) {
        return List.of("mousemove", Long.toString(Math.round(x)), Long.toString(Math.round(y)));
    }

    /// Strikes keys one after the other, by X's names: `F2`, `ctrl+F2`, `Return`.
    public void strike(List<String> keys) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool", "key", "--delay", "12"));
        command.addAll(keys);
        run(command);
    }

    /// Types a text of ASCII characters.
    public void type(String text) throws IOException, InterruptedException {
        run(List.of("xdotool", "type", "--delay", "12", text));
    }

    /// What the panel shows now, as PNG.
    public void photograph(Path png) throws IOException, InterruptedException {
        Files.createDirectories(png.toAbsolutePath().getParent());
        run(List.of("maim", "--hidecursor", png.toString()));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        var tool = builder.start();
        var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!tool.waitFor(TOOL_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || tool.exitValue() != 0) {
            tool.destroyForcibly();
            throw new IOException(String.join(" ", command) + " failed: " + said.strip());
        }
    }

    @Override
    public void close() {
        server.destroy();
    }
}
