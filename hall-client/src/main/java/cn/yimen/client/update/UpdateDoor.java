package cn.yimen.client.update;

import cn.yimen.client.ServerAddresses;
import cn.yimen.client.trust.HallSockets;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.Release;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/// The hall server's door to releases of one program, as its machine sees it. Nobody behind it is
/// believed: what comes is bounded in size and time, and judged by others.
final class UpdateDoor {

    private static final Pattern RANGE =
            Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");
    private static final Duration LONGEST_ASKED_WAIT = Duration.ofMinutes(5);
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final int BEYOND = 416;
    private static final int UNAVAILABLE = 503;
    private static final int PIECE = 16 * 1024;

    private final OkHttpClient http;
    private final HttpUrl base;
    private final String program;

    /// How long a line may take.
    ///
    /// @param longest for one part, however slowly it drips; what came by then is kept
    record Limits(Duration connect, Duration silence, Duration longest) {

        static final Limits OF_A_VILLAGE =
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2));
    }

    /// @param http whose connections are secured already
    UpdateDoor(OkHttpClient http, URI server, String program, Limits limits) {
        this.http =
                http.newBuilder()
                        .connectTimeout(limits.connect())
                        .readTimeout(limits.silence())
                        .callTimeout(limits.longest())
                        .build();
        base = ServerAddresses.base(server);
        this.program = program;
    }

    static OkHttpClient secured(Identity own) {
        return HallSockets.secured(new OkHttpClient.Builder(), own).build();
    }

    Heard announcement() {
        var request = asking(program).build();
        try (var response = http.newCall(request).execute()) {
            return response.isSuccessful() ? announced(response) : refused(response);
        } catch (IOException e) {
            return broken(e);
        }
    }

    private static Heard announced(Response response) throws IOException {
        var source = response.body().source();
        source.request(Announcement.LARGEST + 1L);
        long came = Math.min(source.getBuffer().size(), Announcement.LARGEST + 1L);
        return new Heard.Announced(source.getBuffer().readByteArray(came));
    }

    /// Asks for what comes after that which the file has.
    ///
    /// @throws IOException where the file takes nothing
    Heard part(Release release, PartFile file) throws IOException {
        long from = file.length();
        var request =
                asking(program + "/" + release.sha256())
                        .header("Range", "bytes=" + from + "-")
                        .build();
        try (var response = http.newCall(request).execute()) {
            return response.code() == PARTIAL
                    ? part(response, release, from, file)
                    : refused(response);
        } catch (PartFile.DiskTrouble trouble) {
            throw trouble.reason();
        } catch (IOException e) {
            return broken(e);
        }
    }

    private static Heard part(Response response, Release release, long from, PartFile file)
            throws IOException, PartFile.DiskTrouble {
        var range = RANGE.matcher(header(response, "Content-Range"));
        if (!range.matches() || Long.parseLong(range.group(1)) != from) {
            return new Heard.Broken("another-part");
        }
        long end = Long.parseLong(range.group(2)) + 1;
        if (Long.parseLong(range.group(3)) != release.size() || end > release.size()) {
            return new Heard.Wrong("another-size");
        }
        if (end <= from) {
            return new Heard.Broken("an-empty-part");
        }
        return copied(response.body().source(), end - from, file);
    }

    /// Each piece is on the disk before the next is read, so that a line that breaks costs nothing;
    /// what follows the part is not looked at.
    private static Heard copied(BufferedSource source, long length, PartFile file)
            throws IOException, PartFile.DiskTrouble {
        var piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int count = source.read(piece, 0, (int) Math.min(piece.length, left));
            if (count < 0) {
                return new Heard.Broken("cut-short");
            }
            file.append(piece, count);
            left -= count;
        }
        return new Heard.Came();
    }

    private Request.Builder asking(String what) {
        var url = base.newBuilder().addPathSegments("updates/" + what).build();
        return new Request.Builder().url(url).header("Accept-Encoding", "identity");
    }

    private static Heard refused(Response response) {
        return switch (response.code()) {
            case NOT_FOUND -> new Heard.Nothing();
            case BEYOND -> new Heard.Wrong("another-size");
            case UNAVAILABLE -> new Heard.Later(askedWait(response));
            default -> new Heard.Broken("http-" + response.code());
        };
    }

    private static Duration askedWait(Response response) {
        var seconds = header(response, "Retry-After");
        if (!seconds.matches("[1-9]\\d{0,5}")) {
            return Duration.ofSeconds(1);
        }
        var wait = Duration.ofSeconds(Long.parseLong(seconds));
        return wait.compareTo(LONGEST_ASKED_WAIT) < 0 ? wait : LONGEST_ASKED_WAIT;
    }

    private static String header(Response response, String name) {
        return Optional.ofNullable(response.header(name)).orElse("");
    }

    private static Heard broken(IOException e) {
        return new Heard.Broken(e.getClass().getSimpleName());
    }
}
