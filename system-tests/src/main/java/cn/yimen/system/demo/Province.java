package cn.yimen.system.demo;

import cn.yimen.system.hall.WholeHall;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The province's own page and ledger, read over HTTP as anybody would.
final class Province {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final WholeHall hall;

    Province(WholeHall hall) {
        this.hall = hall;
    }

    String page() throws IOException, InterruptedException {
        return text("/");
    }

    String ledger() throws IOException, InterruptedException {
        return text("/ledger.json");
    }

    private String text(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(hall.provinceUri().resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
