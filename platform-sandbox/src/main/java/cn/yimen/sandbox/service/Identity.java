package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.identity.Ending;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.OrganisationLogin;
import cn.yimen.uplink.contract.identity.Profile;
import cn.yimen.uplink.contract.identity.Profile.ProfileField;
import cn.yimen.uplink.contract.identity.ScanOffer;
import cn.yimen.uplink.contract.identity.ScanRequest;
import cn.yimen.uplink.contract.identity.ScanState;
import cn.yimen.uplink.contract.identity.StepUp;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Organisation;
import cn.yimen.uplink.contract.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who stands there. The population library of this platform knows everybody whose number checks.
final class Identity {

    private static final Duration SESSION = Duration.ofMinutes(15);
    private static final Duration SCAN = Duration.ofMinutes(2);

    private final Codes codes;
    private final Credentials shared;

    Identity(Codes codes, Credentials shared) {
        this.codes = codes;
        this.shared = shared;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "logIn", this::logIn,
                "stepUp", Sessions.with(Identity::stepUp),
                "logOut", Sessions.with(Identity::logOut),
                "offerScan", this::offerScan,
                "scanState", Identity::scanState,
                "logInOrganisation", this::logInOrganisation,
                "profile", Sessions.with(Identity::profile));
    }

    private Answer logIn(Call call, Shelf shelf) throws MalformedMessage {
        var login = call.read(Login.class);
        if (login.person().isEmpty() || !People.isSound(login.person().get())) {
            return Answer.refused(Refusals.invalid("/person/number"));
        }
        if (byCode(login.method()) && login.code().isEmpty()) {
            return Answer.refused(Refusals.invalid("/code"));
        }
        if (login.method() == IdentityMethod.ELECTRONIC_ID
                && !LicenceDesk.vouches(shared, login, call.now(), shelf)) {
            return Answer.refused(ProblemType.EXPIRED, "电子证件码不是本人的或已过期");
        }
        var session =
                open(login.person().get(), level(login.method()), Optional.empty(), call.now());
        return keep(session, call.now(), shelf);
    }

    private static boolean byCode(IdentityMethod method) {
        return switch (method) {
            case ELECTRONIC_ID, MESSAGE_CODE, SCAN -> true;
            case ID_CARD,
                    RESIDENCE_CARD,
                    SOCIAL_SECURITY_CARD,
                    TRAVEL_DOCUMENT,
                    ID_CARD_AND_FACE,
                    WINDOW,
                    CERTIFICATE ->
                    false;
        };
    }

    private static IdentityLevel level(IdentityMethod method) {
        return switch (method) {
            case MESSAGE_CODE -> IdentityLevel.L2;
            case ID_CARD,
                    RESIDENCE_CARD,
                    SOCIAL_SECURITY_CARD,
                    TRAVEL_DOCUMENT,
                    ELECTRONIC_ID,
                    SCAN ->
                    IdentityLevel.L3;
            case ID_CARD_AND_FACE -> IdentityLevel.L4;
            case WINDOW, CERTIFICATE -> IdentityLevel.L5;
        };
    }

    private OpenSession open(
            Person person, IdentityLevel level, Optional<Organisation> body, Instant now) {
        return new OpenSession(codes.next("S"), person, level, now.plus(SESSION), body);
    }

    private static Answer keep(OpenSession session, Instant now, Shelf shelf) {
        shelf.put(session.token(), Owner.person(session.personKey()), session);
        Citizens.welcome(session.person(), now, shelf);
        return Answer.of(session.shown());
    }

    private static Answer stepUp(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        var level = level(call.read(StepUp.class).method());
        var lifted = session.reaches(level) ? session : session.at(level);
        shelf.put(lifted.token(), Owner.person(lifted.personKey()), lifted);
        return Answer.of(lifted.shown());
    }

    private static Answer logOut(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        call.read(Ending.class);
        shelf.remove(OpenSession.class, session.token(), Owner.person(session.personKey()));
        return Answer.none(204);
    }

    private Answer offerScan(Call call, Shelf shelf) throws MalformedMessage {
        call.read(ScanRequest.class);
        var scan = codes.next("SM");
        var offer =
                new ScanOffer(scan, "https://platform.yimen.cn/s/" + scan, call.now().plus(SCAN));
        shelf.put(scan, Owner.PROVINCE, offer);
        return Answer.of(offer);
    }

    private static Answer scanState(Call call, Shelf shelf) {
        var offer = shelf.find(ScanOffer.class, call.parameter("scan"));
        if (offer.isEmpty()) {
            return Refusals.notFound();
        }
        var done = shelf.find(ScanState.class, offer.get().scan());
        if (done.isEmpty() && offer.get().expiresAt().isBefore(call.now())) {
            return Answer.refused(ProblemType.EXPIRED, "二维码已过期");
        }
        return Answer.of(done.orElseGet(() -> new ScanState(offer.get().scan(), Optional.empty())));
    }

    /// The code of this platform's electronic business licence is `EBL:` with the credit code.
    private Answer logInOrganisation(Call call, Shelf shelf) throws MalformedMessage {
        var code = call.read(OrganisationLogin.class).code();
        var body = new Organisation(code.replaceFirst("^EBL:", ""), "云岭市示例企业");
        if (!code.startsWith("EBL:") || body.creditCode().length() != 18 || !People.isSound(body)) {
            return Answer.refused(Refusals.invalid("/code"));
        }
        var agent = new Person(DocumentType.ID_CARD, Citizens.number(0), Citizens.name(0));
        return keep(
                open(agent, IdentityLevel.L4, Optional.of(body), call.now()), call.now(), shelf);
    }

    private static Answer profile(Call call, Shelf shelf, OpenSession session) {
        var person = session.person();
        return Answer.of(
                new Profile(
                        List.of(
                                new ProfileField("person.name", person.name(), "人口库"),
                                new ProfileField("person.number", person.number(), "人口库"),
                                new ProfileField("person.area", Citizens.AREA, "人口库"),
                                new ProfileField("person.phone", "13800000000", "用户空间"))));
    }
}
