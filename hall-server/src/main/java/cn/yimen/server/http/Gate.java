package cn.yimen.server.http;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.EnrolmentQuestion;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.NotAdmitted;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.trust.RoleTable;
import cn.yimen.server.trust.TrustDesk;
import cn.yimen.server.trust.Verdict;
import cn.yimen.server.writer.Outcome;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Stands before all doors. Who shows no certificate of the hall's authority may enrol, and a
/// browser may ask for the pages that want a staff log-in; everybody else may do what the table of
/// roles says, and nothing more.
final class Gate extends Handler.Wrapper {

    private static final String ENROLMENTS = "/v1/enrolments";
    private static final String CERTIFICATES = "/v1/certificates";
    private static final String PEER = "cn.yimen.peer";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final Outcome.NotNow NOT_NOW =
            new Outcome.NotNow("files", Duration.ofSeconds(5));

    private final TrustDesk trust;
    private final Prefix prefix;
    private final Turned turned;

    Gate(Handler inside, TrustDesk trust, Prefix prefix, Turned turned) {
        super(inside);
        this.trust = trust;
        this.prefix = prefix;
        this.turned = turned;
    }

    /// Which machine asks; empty where the link is plain, or a browser asks.
    static Optional<DeviceName> peer(Request request) {
        return Optional.ofNullable((DeviceName) request.getAttribute(PEER));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var answer = answer(request);
        if (answer.isEmpty()) {
            return super.handle(request, response, callback);
        }
        answer.get().write(response, callback);
        return true;
    }

    /// Empty where the door inside answers.
    private Optional<Answer> answer(Request request) throws IOException {
        var path = Request.getPathInContext(request);
        boolean isPost = request.getMethod().equals("POST");
        if (isPost && path.equals(ENROLMENTS)) {
            return Optional.of(enrol(request));
        }
        var certificate = certificate(request);
        return certificate.isPresent()
                ? known(request, path, certificate.get())
                : stranger(request, path);
    }

    private Optional<Answer> stranger(Request request, String path) {
        var door = prefix.strip(path).map(Prefix.Address::door).orElse(path);
        return RoleTable.isForBrowsers(request.getMethod(), door)
                ? Optional.empty()
                : Optional.of(refused("stranger", "no-certificate", "no certificate of this hall"));
    }

    private Optional<Answer> known(Request request, String path, X509Certificate certificate)
            throws IOException {
        return switch (trust.judge(certificate)) {
            case Verdict.Refused not -> Optional.of(notAdmitted(not.name(), not.why()));
            case Verdict.Admitted admitted -> {
                request.setAttribute(PEER, admitted.name());
                yield request.getMethod().equals("POST") && path.equals(CERTIFICATES)
                        ? Optional.of(renew(certificate))
                        : table(request, path, admitted.name());
            }
        };
    }

    private Optional<Answer> table(Request request, String path, DeviceName peer) {
        var address = prefix.strip(path);
        var hall =
                address.flatMap(known -> Optional.ofNullable(known.parts().get("hall")))
                        .map(HallId::new)
                        .orElse(trust.hall());
        if (!peer.hall().equals(hall)) {
            return Optional.of(notAdmitted(peer.toString(), NotAdmitted.OTHER_HALL));
        }
        var door = address.map(Prefix.Address::door).orElse(path);
        boolean mayOpen =
                RoleTable.mayOpen(peer.role(), request.getMethod(), door, peer.device().value());
        return mayOpen
                ? Optional.empty()
                : Optional.of(refused(peer.toString(), "role", "not for this kind of machine"));
    }

    private Answer notAdmitted(String name, NotAdmitted why) {
        var plain = refused(name, why.word(), "this machine is not admitted: " + why.word());
        return plain.with(Map.of(NotAdmitted.HEADER, why.word()));
    }

    private Answer refused(String who, String why, String sentence) {
        turned.away(who, why);
        return Answer.problem(FORBIDDEN, sentence);
    }

    private Answer enrol(Request request) throws IOException {
        return switch (Body.message(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole -> {
                try {
                    var question = WireJson.readForeign(whole.text(), EnrolmentQuestion.class);
                    yield enrolled(question);
                } catch (MalformedMessage | IOException e) {
                    yield Answer.problem(BAD_REQUEST, "no enrolment");
                }
            }
        };
    }

    private Answer enrolled(EnrolmentQuestion question) {
        try {
            return Answer.json(trust.enrol(question));
        } catch (IOException e) {
            turned.away("enrolment", "files");
            return Answer.notNow(NOT_NOW);
        }
    }

    private Answer renew(X509Certificate shown) {
        try {
            return Answer.json(trust.renew(shown));
        } catch (IOException e) {
            turned.away("renewal", "files");
            return Answer.notNow(NOT_NOW);
        }
    }

    private static Optional<X509Certificate> certificate(Request request) {
        var session = request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE);
        return session instanceof EndPoint.SslSessionData data
                        && data.peerCertificates() != null
                        && data.peerCertificates().length > 0
                ? Optional.of(data.peerCertificates()[0])
                : Optional.empty();
    }
}
