package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.licence.LicenceQuery;
import cn.yimen.uplink.contract.licence.Licences;
import cn.yimen.uplink.contract.licence.Licences.Licence;
import cn.yimen.uplink.contract.licence.Presentation;
import cn.yimen.uplink.contract.licence.Shown;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.seal.SealCheck;
import cn.yimen.uplink.contract.seal.SealVerdict;
import cn.yimen.uplink.contract.seal.SealVerdict.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Electronic licences and seals. A shown code is `YM|licence|seconds|mac`: good for two minutes,
/// once.
public final class LicenceDesk {

    private static final Duration GOOD = Duration.ofMinutes(2);

    /// Long enough to log in with what was verified in its last second.
    private static final Duration VOUCHING = Duration.ofMinutes(4);

    private static final Duration CONSENT = Duration.ofMinutes(30);
    private static final String SEALED = "application/pdf";

    private final Credentials shared;
    private final SealOffice seals;

    LicenceDesk(Credentials shared, SealOffice seals) {
        this.shared = shared;
        this.seals = seals;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "queryLicences", Sessions.with(LicenceDesk::query),
                "verifyShown", this::verify,
                "checkSeal", this::checkSeal);
    }

    /// What a phone shows now.
    public static String code(Credentials shared, String licence, Instant at) {
        var text = "YM|" + licence + "|" + at.getEpochSecond();
        return text + "|" + Signing.mac(shared, text).substring(0, 16);
    }

    /// Whether the code is one of this platform's, shown just now, for a document of this person.
    static boolean vouches(Credentials shared, Login login, Instant now, Shelf shelf) {
        var code = login.code().orElse("");
        var parts = code.split("\\|", -1);
        if (parts.length != 4 || !parts[2].matches("\\d{1,12}")) {
            return false;
        }
        var madeAt = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return code.equals(code(shared, parts[1], madeAt))
                && Duration.between(madeAt, now).abs().compareTo(VOUCHING) <= 0
                && login.person()
                        .map(People::key)
                        .equals(shelf.owner(Licence.class, parts[1]).map(Owner::person));
    }

    private static Answer query(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        var query = call.read(LicenceQuery.class);
        if (!session.reaches(IdentityLevel.L3)) {
            return Sessions.tooLow(IdentityLevel.L3);
        }
        if (query.consent().at().isBefore(query.stamp().at().minus(CONSENT))) {
            return Answer.refused(ProblemType.CONSENT_MISSING, "本人同意已失效");
        }
        var found =
                shelf.of(session.personKey(), Licence.class).stream()
                        .filter(licence ->
                                query.types().isEmpty() || query.types().contains(licence.type()))
                        .toList();
        return Answer.of(new Licences(found));
    }

    /// A code that this platform has seen.
    private record UsedCode(String code) {}

    private Answer verify(Call call, Shelf shelf) throws MalformedMessage {
        var code = call.read(Shown.class).code();
        var parts = code.split("\\|", -1);
        if (parts.length != 4 || !parts[2].matches("\\d{1,12}")) {
            return Refusals.notFound();
        }
        var madeAt = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        if (!code.equals(code(shared, parts[1], madeAt))) {
            return Refusals.notFound();
        }
        if (Duration.between(madeAt, call.now()).abs().compareTo(GOOD) > 0) {
            return Answer.refused(ProblemType.EXPIRED, "亮证码已过期");
        }
        if (shelf.find(UsedCode.class, code).isPresent()) {
            return Answer.refused(ProblemType.CODE_USED, "亮证码已使用");
        }
        return shelf.find(Licence.class, parts[1])
                .map(licence -> presented(licence, code, call, shelf))
                .orElseGet(Refusals::notFound);
    }

    private static Answer presented(Licence licence, String code, Call call, Shelf shelf) {
        shelf.put(code, Owner.PROVINCE, new UsedCode(code));
        return Answer.of(
                new Presentation(
                        licence.id(),
                        licence.type(),
                        licence.name(),
                        licence.holder(),
                        licence.validTo(),
                        licence.state(),
                        person(licence, shelf),
                        call.now()));
    }

    /// Only the electronic form of a document says who its holder is.
    private static Optional<Person> person(Licence licence, Shelf shelf) {
        return licence.type().equals(Citizens.ID_CARD)
                ? shelf.owner(Licence.class, licence.id())
                        .flatMap(owner -> shelf.find(Person.class, owner.person()))
                : Optional.empty();
    }

    /// This platform's documents of the sealed kind carry one seal, which holds as long as the file
    /// is whole.
    private Answer checkSeal(Call call, Shelf shelf) throws MalformedMessage {
        var file = shelf.find(FileState.class, call.read(SealCheck.class).file().toString());
        if (file.isEmpty() || !file.get().complete()) {
            return Refusals.notFound();
        }
        var digest = Signing.digest(shelf.pieces().whole(file.get().file().toString()));
        boolean whole = digest.equals(file.get().digest());
        var found =
                file.get().mediaType().equals(SEALED)
                        ? List.of(seals.verdict(call.now().minusSeconds(60), whole))
                        : List.<Seal>of();
        return Answer.of(new SealVerdict(digest, whole, found, call.now()));
    }
}
