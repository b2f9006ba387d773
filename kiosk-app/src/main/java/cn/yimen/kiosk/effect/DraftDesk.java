package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.kiosk.effect.Submissions.About;
import cn.yimen.kiosk.effect.Submissions.Signed;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftDiscarded;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftsFound;
import cn.yimen.kiosk.flow.ErrandAnswer.PageKept;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.util.Comparator;
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

    /// Of which item the person kept a draft last.
    DraftsFound find(long session, Holder holder) {
        try {
            return new DraftsFound(
                    session,
                    records.find(Drafts.lookUp(holder)).stream()
                            .filter(header -> header.state() == RecordState.DRAFT)
                            .flatMap(header -> read(header).stream())
                            .max(Comparator.comparing(kept -> kept.stamp().at()))
                            .map(kept -> new ItemCode(kept.packageCode().orElse(kept.item()))));
        } catch (RecordsUnreadable e) {
            return new DraftsFound(session, Optional.empty());
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
                Submissions.pages(kept),
                Submissions.support(kept),
                Drafts.isAttempt(kept));
    }

    private Optional<RecordHeader> newest(Holder holder, ItemCode item) {
        return drafts(holder, item, Sent.CASE_DRAFT).reduce((_, later) -> later);
    }

    private Stream<RecordHeader> drafts(Holder holder, ItemCode item, Sent kind) {
        return records.find(Drafts.lookUp(holder, item)).stream()
                .filter(header -> header.kind().equals(kind.kind()))
                .filter(header -> header.state() == RecordState.DRAFT);
    }

    private Optional<CaseSubmission> read(RecordHeader header) {
        return Drafts.read(records, header.id());
    }

    DraftKept keep(long session, Holder holder, FormDraft draft) {
        var id = draft.id().map(UUID::fromString).orElseGet(() -> ids.command().value());
        var record =
                Sent.caseDraft(
                        submission(id, holder, draft),
                        Drafts.lookUp(holder, draft.item().code()),
                        Drafts.lookUp(holder));
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
        var change = records.draft(Sent.capture(capture, Drafts.lookUp(holder, item)));
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

    private CaseSubmission submission(UUID id, Holder holder, FormDraft draft) {
        var about = new About(draft.item().code().value(), Optional.empty());
        return Submissions.of(stamp(id), holder, draft, about, Signed.NOTHING);
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
}
