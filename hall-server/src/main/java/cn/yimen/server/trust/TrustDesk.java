package cn.yimen.server.trust;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.HallTrust;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentQuestion;
import cn.yimen.hall.wire.Renewal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Who is let in, and how one comes to be: what the server's doors ask.
public final class TrustDesk implements AutoCloseable {

    /// A machine that was taken out of service is cut off within two seconds.
    private static final Duration EVERY = Duration.ofMillis(500);

    private final HallAuthority authority;
    private final Admission admission;
    private final EnrolmentDesk enrolment;
    private final InstantSource clock;
    private final EventLog log;
    private final Thread thread;
    private Listening listening = new Listening(() -> {}, _ -> {});
    private Optional<TrustBook> book = Optional.empty();

    /// What the listening side does when something changed.
    ///
    /// @param changed looks at every open connection again
    /// @param renewed shows this from now on
    public record Listening(Runnable changed, Renewed renewed) {}

    /// Takes the server's own newer certificate.
    @FunctionalInterface
    public interface Renewed {
        void show(TlsLink link);
    }

    public TrustDesk(
            HallAuthority authority, SecureRandom random, InstantSource clock, EventLog log) {
        this.authority = authority;
        this.clock = clock;
        this.log = log;
        admission = new Admission(authority.devices(), clock, log);
        enrolment = new EnrolmentDesk(authority, random, clock, log);
        thread = Thread.ofVirtual().name("trust").unstarted(this::run);
    }

    /// Who is let in is written down there from now on; to be said before it begins.
    ///
    /// @param chain makes an event durable, and tells whether it is; may wait for the disk
    public void writeInto(Predicate<HallEvent> chain) {
        book = Optional.of(new TrustBook(authority, chain, log));
    }

    /// Begins to look for changes.
    public void begin(Listening side) {
        listening = side;
        book.ifPresent(TrustBook::begin);
        thread.start();
    }

    /// What the server shows.
    public TlsLink link() {
        return TlsLink.of(authority.server(), clock);
    }

    /// Whose machines are let in where an address names no hall.
    public HallId hall() {
        return authority.hall();
    }

    /// One that a command let in a moment ago is not sent away: the list is looked at once more.
    ///
    /// @param certificate that the hall's authority has signed
    public Verdict judge(X509Certificate certificate) {
        var verdict = admission.judge(certificate);
        if (verdict instanceof Verdict.Refused) {
            look();
            return admission.judge(certificate);
        }
        return verdict;
    }

    /// A machine without a certificate asks for one.
    ///
    /// @throws IOException where the server cannot use its own files
    public EnrolmentAnswer enrol(EnrolmentQuestion question) throws IOException {
        var answer = enrolment.answer(question);
        if (answer instanceof EnrolmentAnswer.Enrolled) {
            look();
        }
        return answer;
    }

    /// A machine that is let in gets a newer certificate for its key; before the last third of its
    /// time, the one that it has.
    ///
    /// @throws IOException where the server cannot use its own files
    public Renewal renew(X509Certificate shown) throws IOException {
        if (!authority.isDue(shown)) {
            return new Renewal(Pem.of(shown));
        }
        try {
            DeviceName name = HallTrust.name(shown);
            var newer = authority.certify(name, shown.getPublicKey());
            look();
            log.write(
                    "device.renewed",
                    Map.of("device", name.device(), "until", newer.getNotAfter().toInstant()));
            return new Renewal(Pem.of(newer));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot renew: " + e.getMessage(), e);
        }
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
                look();
                renewOwn();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (admission.look()) {
            listening.changed().run();
            book.ifPresent(TrustBook::look);
        }
    }

    /// The server's own certificate.
    void renewOwn() {
        try {
            if (authority.renewServer()) {
                listening.renewed().show(link());
                log.write("server.renewed", Map.of("until", authority.server().until()));
            }
        } catch (IOException | GeneralSecurityException e) {
            log.write("server.not-renewed", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        book.ifPresent(TrustBook::close);
    }
}
