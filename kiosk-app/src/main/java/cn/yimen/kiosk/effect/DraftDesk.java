package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftDiscarded;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandAnswer.PageKept;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.CaseSubmission.Evidence;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps drafts (暂存) and finds them again: one for each person and item, under a keyed look-up.
final class DraftDesk {

    private final Supplier<World> world;
    private final Records records;
    private final IdSource ids;

    DraftDesk(Supplier<World> world, Records records, IdSource ids) {
        this.world = world;
        this.records = records;
        this.ids = ids;
    }

    /// Where it cannot be read the person begins anew; nothing of it is lost.
    DraftFound find(long session, Holder holder, ItemCode item) {
        try {
            var draft = newest(holder, item).flatMap(this::read);
            tidy(holder, item, draft);
            return draft.map(kept -> found(session, kept))
                    .orElseGet(() -> new DraftFound(session, "", Map.of()));
        } catch (RecordsUnreadable e) {
            return new DraftFound(session, "", Map.of());
        }
    }

    /// The power went between a page and the draft that was to name it.
    private void tidy(Holder holder, ItemCode item, Optional<CaseSubmission> draft) {
        var named =
                draft.stream()
                        .flatMap(kept -> kept.materials().stream())
                        .flatMap(material -> material.files().stream())
                        .collect(Collectors.toSet());
        drafts(holder, item, Sent.CAPTURE)
                .map(RecordHeader::id)
                .filter(page -> !named.contains(page.value()))
                .forEach(records::discard);
    }

    private static DraftFound found(long session, CaseSubmission kept) {
        return new DraftFound(
                session,
                kept.stamp().key(),
                kept.values().stream()
                        .collect(
                                Collectors.toMap(
                                        FormValue::field, FormValue::value, (_, later) -> later)),
                kept.materials().stream()
                        .collect(
                                Collectors.toMap(
                                        SubmittedMaterial::material,
                                        material ->
                                                material.files().stream()
                                                        .map(UUID::toString)
                                                        .toList(),
                                        (_, later) -> later)));
    }

    private Optional<RecordHeader> newest(Holder holder, ItemCode item) {
        return drafts(holder, item, Sent.CASE_DRAFT).reduce((_, later) -> later);
    }

    private Stream<RecordHeader> drafts(Holder holder, ItemCode item, Sent kind) {
        return records.find(lookUp(holder, item)).stream()
                .filter(header -> header.kind().equals(kind.kind()))
                .filter(header -> header.state() == RecordState.DRAFT);
    }

    private Optional<CaseSubmission> read(RecordHeader header) {
        if (!(records.read(header.id()) instanceof ReadRecord.Found found)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireJson.read(found.contents().body().text(), CaseSubmission.class));
        } catch (MalformedMessage e) {
            // Written by a program that knew another form of it.
            return Optional.empty();
        }
    }

    DraftKept keep(long session, Holder holder, FormDraft draft) {
        var id = draft.id().map(UUID::fromString).orElseGet(() -> ids.command().value());
        var record =
                Sent.caseDraft(submission(id, holder, draft), lookUp(holder, draft.item().code()));
        var change =
                draft.id().isPresent()
                        ? records.replace(
                                new RecordId(id),
                                new Contents(record.contents().body(), record.contents().lookUps()))
                        : records.draft(record);
        return new DraftKept(
                session,
                change instanceof Change.Done ? Optional.of(id.toString()) : Optional.empty());
    }

    /// Keeps a page beside the draft, to be named by it.
    PageKept keep(long session, Holder holder, ItemCode item, Photo photo) {
        var id = ids.command().value();
        var capture = Capture.of(stamp(id), FilePurpose.MATERIAL, "image/jpeg", photo.bytes());
        var change = records.draft(Sent.capture(capture, lookUp(holder, item)));
        return new PageKept(
                session,
                change instanceof Change.Done ? Optional.of(id.toString()) : Optional.empty());
    }

    /// What stays for want of a disk goes with the draft, or is found with it.
    void drop(List<String> pages) {
        pages.forEach(page -> records.discard(new RecordId(UUID.fromString(page))));
    }

    /// Pages first: a draft that names pages that are gone is told of, pages without a draft never
    /// would be.
    DraftDiscarded discard(long session, FormDraft draft) {
        draft.pages().values().forEach(this::drop);
        var gone =
                draft.id()
                        .map(id -> records.discard(new RecordId(UUID.fromString(id))))
                        .filter(Change.Done.class::isInstance);
        return new DraftDiscarded(session, gone.isPresent());
    }

    private static LookUp lookUp(Holder holder, ItemCode item) {
        return new LookUp("draft", holder.documentNumber() + ":" + item.value());
    }

    private CaseSubmission submission(UUID id, Holder holder, FormDraft draft) {
        var now = world.get();
        boolean card = holder.kind() != IdentityKind.PHONE_NUMBER;
        return new CaseSubmission(
                stamp(id),
                draft.item().code().value(),
                draft.plan().item(),
                Optional.empty(),
                Applicants.of(holder).orElseGet(DraftDesk::nobody),
                new Contact(holder.name(), draft.values().getOrDefault("phone", "")),
                new Evidence(
                        card ? IdentityMethod.ID_CARD : IdentityMethod.MESSAGE_CODE,
                        card ? IdentityLevel.L3 : IdentityLevel.L1,
                        now.now()),
                List.of(),
                values(draft),
                materials(draft),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Stamp stamp(UUID id) {
        var now = world.get();
        return new Stamp(
                id.toString(),
                now.now(),
                now.config().map(HallConfig::id).map(hall -> hall.value()).orElse("-"),
                now.device().value(),
                Optional.empty(),
                true);
    }

    /// Taken by the applicant alone: whoever decides compares them with the originals.
    private static List<SubmittedMaterial> materials(FormDraft draft) {
        return draft.pages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(paper ->
                        new SubmittedMaterial(
                                paper.getKey(),
                                MaterialWay.FILE,
                                TrustLevel.C,
                                paper.getValue().stream().map(UUID::fromString).toList(),
                                Optional.empty()))
                .toList();
    }

    private static List<FormValue> values(FormDraft draft) {
        return draft.plan().fields().stream()
                .filter(field -> !draft.value(field).isEmpty())
                .map(field -> new FormValue(field.code(), draft.value(field), false))
                .toList();
    }

    private static Applicant nobody() {
        return new Applicant(
                ApplicantKind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
