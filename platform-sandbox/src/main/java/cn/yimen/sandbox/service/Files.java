package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.file.FileState;
import java.util.Arrays;
import java.util.Map;

/// Files in pieces: each at its place, the whole under its digest.
final class Files {

    private static final String BYTES = "application/octet-stream";

    private Files() {}

    static Map<String, Handling> handlings() {
        return Map.of(
                "startFile", Files::start,
                "fileState", Files::state,
                "putChunk", Files::put,
                "fileContent", Files::content);
    }

    private static Answer start(Call call, Shelf shelf) throws MalformedMessage {
        var start = call.read(FileStart.class);
        if (shelf.find(FileState.class, start.file().toString()).isPresent()) {
            return Answer.refused(Refusals.invalid("/file"));
        }
        var state =
                new FileState(
                        start.file(), start.mediaType(), start.bytes(), 0, start.digest(), false);
        shelf.put(start.file().toString(), Owner.hall(start.stamp().hall()), state);
        return Answer.of(state);
    }

    private static Answer state(Call call, Shelf shelf) {
        return shelf.find(FileState.class, call.parameter("file"))
                .map(Answer::of)
                .orElseGet(Refusals::notFound);
    }

    private static Answer put(Call call, Shelf shelf) {
        var file = call.parameter("file");
        var known = shelf.find(FileState.class, file);
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        long offset = Long.parseLong(call.parameter("offset"));
        var pieces = shelf.pieces();
        if (offset < known.get().received() && pieces.holds(file, offset, call.body())) {
            return Answer.of(known.get());
        }
        if (offset != known.get().received()
                || call.body().length == 0
                || offset + call.body().length > known.get().bytes()) {
            return Answer.refused(
                    PlatformProblem.of(ProblemType.OFFSET, "从已收到之处续传")
                            .expecting(known.get().received()));
        }
        pieces.add(file, offset, call.body());
        return arrived(known.get(), offset + call.body().length, shelf);
    }

    /// A file whose digest is wrong when it is whole begins again.
    private static Answer arrived(FileState known, long received, Shelf shelf) {
        var file = known.file().toString();
        boolean whole = received == known.bytes();
        boolean wrong = whole && !Signing.digest(shelf.pieces().whole(file)).equals(known.digest());
        var next =
                new FileState(
                        known.file(),
                        known.mediaType(),
                        known.bytes(),
                        wrong ? 0 : received,
                        known.digest(),
                        whole && !wrong);
        shelf.put(file, shelf.owner(FileState.class, file).orElseThrow(), next);
        if (wrong) {
            shelf.pieces().clear(file);
            return Answer.refused(
                    PlatformProblem.of(ProblemType.DIGEST, "摘要不符，请重新上传").expecting(0));
        }
        return Answer.of(next);
    }

    private static Answer content(Call call, Shelf shelf) {
        var known = shelf.find(FileState.class, call.parameter("file"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (!known.get().complete()) {
            return Refusals.wrongState();
        }
        var whole = shelf.pieces().whole(known.get().file().toString());
        return call.maybe("Range")
                .map(range -> part(whole, range))
                .orElseGet(() -> new Answer(200, BYTES, whole, Map.of("Accept-Ranges", "bytes")));
    }

    private static Answer part(byte[] whole, String range) {
        long from = Long.parseLong(range.replaceAll("\\D", ""));
        if (from >= whole.length) {
            return Answer.refused(
                    PlatformProblem.of(ProblemType.OFFSET, "超出文件长度").expecting(whole.length));
        }
        var rest = Arrays.copyOfRange(whole, (int) from, whole.length);
        var said = "bytes " + from + "-" + (whole.length - 1) + "/" + whole.length;
        return new Answer(206, BYTES, rest, Map.of("Content-Range", said));
    }
}
