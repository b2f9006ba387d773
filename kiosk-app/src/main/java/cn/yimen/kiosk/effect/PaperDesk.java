package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.Finds;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Prefill;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Identity;
import cn.yimen.uplink.client.Licences;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.StoredFiles;
import cn.yimen.uplink.contract.cases.OwnMaterials;
import cn.yimen.uplink.contract.cases.OwnMaterials.OwnMaterial;
import cn.yimen.uplink.contract.file.UploadOffer;
import cn.yimen.uplink.contract.file.UploadRequest;
import cn.yimen.uplink.contract.file.UploadState;
import cn.yimen.uplink.contract.identity.Profile;
import cn.yimen.uplink.contract.licence.LicenceQuery;
import cn.yimen.uplink.contract.licence.LicenceState;
import cn.yimen.uplink.contract.licence.Licences.Licence;
import cn.yimen.uplink.contract.person.Consent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What the province has of a person that spares them paper: what fills in a form, e-licences,
/// papers handed in earlier; and the code by which their phone sends one.
final class PaperDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The words on the screen to which the person consented, by their version.
    private static final String CONSENT = "papers-1";

    private static final String PURPOSE = "申报材料免提交";

    private final Logins sessions;
    private final Stamps stamps;
    private final Consumer<KioskEvent> sink;

    PaperDesk(Logins sessions, Stamps stamps, Consumer<KioskEvent> sink) {
        this.sessions = sessions;
        this.stamps = stamps;
        this.sink = sink;
    }

    /// A form can be filled in without: nothing is said where the province does not answer.
    Optional<DealAnswer> profile(DealEffect.AskProfile asked, ProvinceWay way) {
        var outcome =
                sessions.of(asked.session(), asked.holder())
                        .then(token -> new Identity(way.transport(), way.words()).profile(token));
        return outcome instanceof Outcome.Done<Profile>(var profile)
                ? Optional.of(
                        new DealAnswer.ProfileFound(
                                asked.session(),
                                profile.fields().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        field -> field.field(),
                                                        field ->
                                                                new Prefill(
                                                                        field.value(),
                                                                        field.source()),
                                                        (first, _) -> first))))
                : Optional.empty();
    }

    DealAnswer papers(DealEffect.LookUpPapers asked, ProvinceWay way) {
        long session = asked.session();
        var outcome = sessions.of(session, asked.holder());
        if (!(outcome instanceof Outcome.Done<SessionToken>(var token))) {
            return new DealAnswer.Unanswered(session);
        }
        var licences = licences(token, asked.filing(), way);
        var earlier = new Cases(way.transport(), way.words()).materials(token);
        return licences instanceof Outcome.Done<List<Licence>>(var found)
                        && earlier instanceof Outcome.Done<OwnMaterials>(var own)
                ? new DealAnswer.PapersFound(
                        session,
                        new Finds(
                                Finds.Looking.DONE,
                                standing(asked.filing(), found),
                                own.materials().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        OwnMaterial::material,
                                                        PaperDesk::earlier,
                                                        (_, later) -> later))))
                : new DealAnswer.Unanswered(session);
    }

    private Outcome<List<Licence>> licences(SessionToken token, Filing filing, ProvinceWay way) {
        var types =
                filing.papers().stream()
                        .flatMap(rule -> rule.licences().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (types.isEmpty()) {
            return new Outcome.Done<>(List.of());
        }
        var stamp = stamps.next();
        var item = filing.matter().map(Filing.Matter::first).orElse(filing.item());
        return new Licences(way.transport(), way.words())
                .query(
                        token,
                        new LicenceQuery(
                                stamp,
                                types,
                                item.value(),
                                PURPOSE,
                                new Consent(stamp.at(), CONSENT, Optional.empty())))
                .then(found -> new Outcome.Done<>(found.licences()));
    }

    /// Only what holds today stands for a paper.
    private static Map<String, Provided.Licence> standing(Filing filing, List<Licence> found) {
        var by = new HashMap<String, Provided.Licence>();
        for (Rule rule : filing.papers()) {
            found.stream()
                    .filter(licence -> licence.state() == LicenceState.VALID)
                    .filter(licence -> rule.licences().contains(licence.type()))
                    .findFirst()
                    .ifPresent(licence ->
                            by.put(
                                    rule.code(),
                                    new Provided.Licence(licence.id(), licence.name())));
        }
        return by;
    }

    private static Provided.Earlier earlier(OwnMaterial own) {
        return new Provided.Earlier(
                own.files().stream().map(UUID::toString).toList(),
                own.submittedAt().atZone(ZONE).toLocalDate());
    }

    /// Tells the code, then what comes, until it is all or its time is over.
    void upload(DealEffect.OfferUpload asked, ProvinceWay way, Asked still) {
        long session = asked.session();
        var files = new StoredFiles(way.transport(), way.words());
        var rule = asked.rule();
        var outcome = files.offer(new UploadRequest(stamps.next(), rule.code(), rule.name()));
        if (!(outcome instanceof Outcome.Done<UploadOffer>(var offer))) {
            sink.accept(new DealAnswer.UploadEnded(session, false));
            return;
        }
        sink.accept(new DealAnswer.UploadOffered(session, offer.text(), offer.expiresAt()));
        int known = 0;
        while (still.goesOn()) {
            if (files.uploaded(offer.upload()) instanceof Outcome.Done<UploadState>(var state)
                    && (state.files().size() > known || state.finished())) {
                known = state.files().size();
                sink.accept(
                        new DealAnswer.Uploaded(
                                session,
                                state.files().stream().map(UUID::toString).toList(),
                                state.finished()));
                if (state.finished()) {
                    return;
                }
            }
            if (stamps.world().get().now().isAfter(offer.expiresAt())) {
                sink.accept(new DealAnswer.UploadEnded(session, true));
                return;
            }
        }
    }
}
