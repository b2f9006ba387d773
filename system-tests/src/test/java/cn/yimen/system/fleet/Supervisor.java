package cn.yimen.system.fleet;

import cn.yimen.server.staff.StaffMain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// A duty manager with a browser, who sees to the hall's machines from wherever he is.
final class Supervisor implements AutoCloseable {

    private static final String NUMBER = "0001";
    private static final String PASSWORD = "window-3 opens";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Pattern HIDDEN = Pattern.compile("name=\"(id|token)\" value=\"([^\"]+)\"");

    private final OkHttpClient http;
    private final URI server;

    Supervisor(OkHttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    /// Before the server starts.
    ///
    /// @param data of the server
    static void account(Path data) {
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                typed,
                List.of("add", NUMBER, "supervisor", "--data", data.toString()));
    }

    String page(String machine) throws IOException {
        return send(new Request.Builder().url(address(machine)));
    }

    /// Fills in the form of the machine's page, as a person does.
    ///
    /// @return the page that says what became of it
    String asks(String machine, String what, String words) throws IOException {
        var page = page(machine);
        var form = page.substring(page.indexOf("value=\"" + what + "\""));
        var filled = new FormBody.Builder(StandardCharsets.UTF_8);
        filled.add("what", what).add("sure", "yes").add("words", words).add("hours", "1");
        var hidden =
                HIDDEN.matcher(form)
                        .results()
                        .limit(2)
                        .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
        hidden.forEach(filled::add);
        return send(
                new Request.Builder()
                        .url(address(machine))
                        .header("Origin", server.toString())
                        .post(filled.build()));
    }

    /// Waits until the machine's page is so.
    String sees(String machine, Predicate<String> wanted) throws IOException, TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var page = page(machine);
        while (!wanted.test(page)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("never on the page: " + page);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            page = page(machine);
        }
        return page;
    }

    private String address(String machine) {
        return server.resolve("/fleet/" + machine).toString();
    }

    private String send(Request.Builder request) throws IOException {
        var signedIn =
                request.header("Authorization", Credentials.basic(NUMBER, PASSWORD))
                        .header("Accept", "text/html")
                        .build();
        try (var answer = http.newCall(signedIn).execute()) {
            if (!answer.isSuccessful()) {
                throw new IOException(answer.code() + " " + answer.body().string());
            }
            return answer.body().string();
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdownNow();
        http.connectionPool().evictAll();
    }
}
