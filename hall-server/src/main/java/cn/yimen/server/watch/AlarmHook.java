package cn.yimen.server.watch;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.watch.HookFile.Hook;
import cn.yimen.server.watch.HookFile.Looked;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells alarms to a program outside the hall (短信、企业微信), which knows the receivers' telephones. A
/// message is signed: `X-Yimen-Signature: t=<seconds>,v1=<hex>`, where `v1` is HMAC-SHA-256 under
/// the hook's key of seconds, a full stop and the body. It is sent until it is taken, five times at
/// most; `Idempotency-Key` says that it is the same one. Holds nothing personal. Any thread may
/// tell.
public final class AlarmHook implements AutoCloseable {

    private static final int MOST_WAITING = 64;
    private static final int TRIES = 5;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int TAKEN = 200;
    private static final int NOT_TAKEN = 300;
    private static final String HMAC = "HmacSHA256";

    private final HookFile file;
    private final InstantSource clock;
    private final Duration pause;
    private final EventLog log;
    private final BlockingQueue<Message> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread thread = Thread.ofVirtual().name("alarm-hook").unstarted(this::run);

    /// Made for the first alarm that is told, by the thread that tells it: what starts does not
    /// wait for it, and most halls have no hook.
    private Optional<HttpClient> http = Optional.empty();

    /// What is sent.
    ///
    /// @param times how often it was told at this level, this time included
    public record Message(
            HallId hall,
            String alarm,
            String kind,
            String level,
            Alarm.Subject subject,
            double value,
            double threshold,
            Instant since,
            int times,
            List<String> receivers) {

        public Message {
            receivers = List.copyOf(receivers);
        }

        static Message of(HallId hall, Alarm alarm) {
            return new Message(
                    hall,
                    alarm.id(),
                    alarm.kind().name(),
                    alarm.level().name(),
                    alarm.subject(),
                    alarm.value(),
                    alarm.threshold(),
                    alarm.since(),
                    alarm.told(),
                    alarm.receivers().stream().map(Enum::name).toList());
        }

        String name() {
            return alarm + "/" + level + "/" + since.toEpochMilli() + "/" + times;
        }
    }

    /// @param pause before the second try; twice as long before each further one
    public AlarmHook(Path data, InstantSource clock, Duration pause, EventLog log) {
        file = HookFile.in(data);
        this.clock = clock;
        this.pause = pause;
        this.log = log;
        thread.start();
    }

    /// Why what stands in the hook's file cannot be used; empty where it can, or there is none.
    public static Optional<String> flaw(Path data) {
        return HookFile.flaw(data);
    }

    /// Where too many wait already the newest is not sent: the hall's screens have it.
    public void tell(HallId hall, Alarm alarm) {
        boolean wanted = !(file.look() instanceof Looked.None);
        if (wanted && !waiting.offer(Message.of(hall, alarm))) {
            log.write("alarm.hook", Map.of("alarm", alarm.id(), "outcome", "too-many"));
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                send(waiting.take());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            http.ifPresent(HttpClient::shutdownNow);
        }
    }

    private HttpClient http() {
        var made = http.orElseGet(() -> HttpClient.newBuilder().connectTimeout(LIMIT).build());
        http = Optional.of(made);
        return made;
    }

    private void send(Message message) throws InterruptedException {
        var outcome = "not-taken";
        for (int tries = 1; tries <= TRIES; tries++) {
            switch (file.look()) {
                case Looked.None _ -> {
                    return;
                }
                case Looked.Unsound unsound -> {
                    log.write("alarm.hook", Map.of("outcome", "unsound", "why", unsound.why()));
                    return;
                }
                case Looked.Found found -> outcome = outcome(found.hook(), message);
            }
            if (outcome.equals("taken")) {
                break;
            }
            if (tries < TRIES) {
                Thread.sleep(pause.multipliedBy(1L << (tries - 1)));
            }
        }
        log.write("alarm.hook", Map.of("alarm", message.alarm(), "outcome", outcome));
    }

    private String outcome(Hook hook, Message message) throws InterruptedException {
        try {
            int status =
                    http().send(request(hook, message), BodyHandlers.discarding()).statusCode();
            return status >= TAKEN && status < NOT_TAKEN ? "taken" : "status-" + status;
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private HttpRequest request(Hook hook, Message message) {
        var body = WireJson.write(message);
        long seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(hook.url())
                .timeout(LIMIT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.name())
                .header(
                        "X-Yimen-Signature",
                        "t=" + seconds + ",v1=" + signature(hook.key(), seconds + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /// What the receiver works out, too.
    static String signature(String key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    /// What still waits is not sent any more.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
