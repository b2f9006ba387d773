package cn.yimen.uplink.record;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.RecordId;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;
import java.util.stream.Stream;

/// A record on its way out, read: what stood on the disk as the contract's record.
record Letter(Outgoing outgoing, Sent kind, Write write) {

    /// @return empty where the body is not what its kind says, or is stamped with another key
    static Optional<Letter> open(Outgoing outgoing) {
        return Sent.of(outgoing.header().kind()).flatMap(kind -> open(outgoing, kind));
    }

    private static Optional<Letter> open(Outgoing outgoing, Sent kind) {
        try {
            var write =
                    kind == Sent.CAPTURE
                            ? Capture.of(outgoing.body())
                            : WireJson.read(outgoing.body().text(), kind.type());
            return Optional.of(new Letter(outgoing, kind, write)).filter(Letter::isItsOwn);
        } catch (MalformedMessage notOne) {
            return Optional.empty();
        }
    }

    private boolean isItsOwn() {
        return write.stamp().key().equals(id().toString())
                && !(write instanceof Capture capture && !capture.isWhole());
    }

    RecordId id() {
        return outgoing.header().id();
    }

    /// What must be at the platform before this is.
    Stream<RecordId> files() {
        var files =
                switch (write) {
                    case AppealRequest appeal -> appeal.files().stream();
                    case CaseSubmission submission ->
                            Stream.concat(
                                    submission.signature().stream(),
                                    submission.materials().stream()
                                            .map(SubmittedMaterial::files)
                                            .flatMap(java.util.List::stream));
                    default -> Stream.<java.util.UUID>empty();
                };
        return files.map(RecordId::new);
    }
}
