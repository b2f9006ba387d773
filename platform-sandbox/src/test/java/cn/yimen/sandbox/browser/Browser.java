package cn.yimen.sandbox.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Chromium without a screen, driven as W3C WebDriver says: only what looking at pages needs.
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    /// @param dir for its profile and its log
    Browser(Path dir) throws IOException {
        driver =
                new ProcessBuilder("chromedriver", "--port=0")
                        .redirectErrorStream(true)
                        .redirectOutput(dir.resolve("chromedriver.log").toFile())
                        .start();
        var port = port(dir.resolve("chromedriver.log"));
        var sessions = "http://127.0.0.1:" + port + "/session";
        var arguments =
                Stream.concat(
                                ARGUMENTS.stream(),
                                Stream.of("--user-data-dir=" + dir.resolve("profile")))
                        .toList();
        var options = Map.of("binary", "/usr/bin/chromium", "args", arguments);
        var wanted =
                Map.of(
                        "capabilities",
                        Map.of("alwaysMatch", Map.of("goog:chromeOptions", options)));
        session = sessions + "/" + call("POST", sessions, wanted).path("sessionId").asText();
    }

    private static String port(Path log) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            var found = PORT.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
            Thread.onSpinWait();
        }
        throw new IOException("chromedriver does not start: " + Files.readString(log));
    }

    void open(URI page) throws IOException {
        post("/url", Map.of("url", page.toString()));
    }

    void resize(int width, int height) throws IOException {
        post("/window/rect", Map.of("width", width, "height", height));
    }

    String title() throws IOException {
        return call("GET", session + "/title", null).asText();
    }

    /// What a person reads in the first element that fits.
    String text(String css) throws IOException {
        return script("return document.querySelector(arguments[0]).innerText", css).asText();
    }

    List<String> texts(String css) throws IOException {
        var found =
                script(
                        "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)",
                        css);
        return StreamSupport.stream(found.spliterator(), false).map(JsonNode::asText).toList();
    }

    void click(String css) throws IOException {
        post("/element/" + element(css) + "/click", Map.of());
    }

    void type(String css, String text) throws IOException {
        post("/element/" + element(css) + "/clear", Map.of());
        post("/element/" + element(css) + "/value", Map.of("text", text));
    }

    /// Whether the page is wider than its window.
    boolean isCutOff() throws IOException {
        return script(
                        "return document.documentElement.scrollWidth > document.documentElement.clientWidth")
                .asBoolean();
    }

    void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var png = call("GET", session + "/screenshot", null).asText();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    private String element(String css) throws IOException {
        var found = post("/element", Map.of("using", "css selector", "value", css));
        return found.elements().next().asText();
    }

    private JsonNode script(String script, Object... arguments) throws IOException {
        return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    private JsonNode post(String path, Object body) throws IOException {
        return call("POST", session + path, body);
    }

    private JsonNode call(String method, String address, @Nullable Object body) throws IOException {
        var content =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(LIMIT)
                        .method(method, content)
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var value = JSON.readTree(answer.body()).path("value");
            if (answer.statusCode() != 200) {
                throw new IOException(address + ": " + value.path("message").asText());
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        call("DELETE", session, null);
        http.close();
        driver.destroy();
        driver.onExit().join();
    }
}
