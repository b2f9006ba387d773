package cn.yimen.server.http;

import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.update.UpdateDesk;
import cn.yimen.server.update.UpdateDesk.Handing;
import cn.yimen.server.update.UpdateDesk.Wanted;
import cn.yimen.server.writer.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/// Where machines fetch releases: `GET /updates/kiosk` is the announcement, `GET
/// /updates/kiosk/SHA256` with `Range: bytes=N-` a part of the bundle, as large as the server likes
/// (RFC 9110, 15.3.7). Nothing is written here.
final class UpdateDoors {

    private static final Pattern DOOR = Pattern.compile("/updates/([a-z-]+)(?:/([0-9a-f]+))?");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{1,15})?");

    /// A part that has not left by then never will: who reads so slowly holds memory and a seat.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int PARTIAL = 206;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int BEYOND = 416;

    private final UpdateDesk desk;

    UpdateDoors(UpdateDesk desk) {
        this.desk = desk;
    }

    static boolean isOne(String door) {
        return door.startsWith("/updates/");
    }

    Answer answer(Request request, String door) throws IOException {
        var asked = DOOR.matcher(door);
        if (!request.getMethod().equals("GET") || !asked.matches()) {
            return nothing();
        }
        var digest = Optional.ofNullable(asked.group(2));
        return digest.isPresent()
                ? bundle(request, asked.group(1), digest.get())
                : desk.announcement(asked.group(1))
                        .map(bytes -> Answer.file("application/json", bytes))
                        .orElseGet(UpdateDoors::nothing);
    }

    private Answer bundle(Request request, String program, String sha256) throws IOException {
        var wanted = wanted(request);
        if (wanted.isEmpty()) {
            return Answer.problem(BAD_REQUEST, "a part is to be asked for: Range: bytes=0-");
        }
        var machine = Gate.peer(request).map(DeviceName::uri).orElse("in clear");
        return switch (desk.bundle(program, sha256, wanted.get(), machine)) {
            case Handing.Nothing _ -> nothing();
            case Handing.Later(var comeAgain) ->
                    Answer.notNow(new Outcome.NotNow("updates-later", comeAgain));
            case Handing.BeyondTheEnd(long size) ->
                    Answer.problem(BEYOND, "beyond the end")
                            .with(Map.of("Content-Range", "bytes */" + size));
            case Handing.Part part -> part(request, part);
        };
    }

    private static Answer part(Request request, Handing.Part part) {
        var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
        var limit =
                request.getComponents()
                        .getScheduler()
                        .schedule(endPoint::close, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        Request.addCompletionListener(
                request,
                _ -> {
                    limit.cancel();
                    part.over().run();
                });
        long last = part.from() + part.bytes().length - 1;
        var range = "bytes %d-%d/%d".formatted(part.from(), last, part.size());
        var whole = Answer.file("application/octet-stream", part.bytes());
        return new Answer(PARTIAL, whole.headers(), whole.body())
                .with(Map.of("Content-Range", range));
    }

    /// Empty where no single range with a beginning is asked for.
    private static Optional<Wanted> wanted(Request request) {
        var header = Optional.ofNullable(request.getHeaders().get(HttpHeader.RANGE)).orElse("");
        var range = RANGE.matcher(header);
        if (!range.matches()) {
            return Optional.empty();
        }
        long from = Long.parseLong(range.group(1));
        long most =
                Optional.ofNullable(range.group(2))
                        .map(last -> Long.parseLong(last) - from + 1)
                        .orElse(Long.MAX_VALUE);
        return Optional.of(new Wanted(from, most)).filter(each -> each.most() > 0);
    }

    private static Answer nothing() {
        return Answer.problem(NOT_FOUND, "nothing is here");
    }
}
