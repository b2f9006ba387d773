package cn.yimen.server.evidence;

import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.ChainWalk;
import cn.yimen.journal.Row;
import cn.yimen.server.evidence.Finding.Flaw;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Examines exports with nothing but themselves and the hall's public key: each is what the hall
/// signed, its chain is unbroken, and each begins where the one before ended.
///
/// @param key the hall's, alone in a root of one
record Examination(Root key) {

    private static final int LARGEST_STATEMENT = 16 * 1024;
    private static final int LONGEST_LINE = 4 << 20;

    /// @param exports folders, in the order of their entries
    Finding of(List<Path> exports) throws IOException {
        var read = new ArrayList<Statement>();
        for (var export : exports) {
            switch (examine(
                    export, read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()))) {
                case Finding.Whole whole -> read.addAll(whole.statements());
                case Finding.Flawed flawed -> {
                    return flawed;
                }
            }
        }
        return new Finding.Whole(read);
    }

    private Finding examine(Path export, Optional<Statement> before) throws IOException {
        var found = statement(export);
        if (found.isEmpty()) {
            return new Finding.Flawed(export, Flaw.NOT_SIGNED, 0);
        }
        var statement = found.get();
        if (before.filter(one -> !isNext(one, statement)).isPresent()) {
            return new Finding.Flawed(export, Flaw.NOT_NEXT, statement.first());
        }
        if (!beginsWell(statement)) {
            return new Finding.Flawed(export, Flaw.CHAIN, statement.first());
        }
        return entries(export, statement);
    }

    private static boolean isNext(Statement one, Statement next) {
        return one.hall().equals(next.hall()) && one.end().equals(next.start());
    }

    /// Whatever begins with the first entry begins where a journal of that hall does.
    private static boolean beginsWell(Statement statement) {
        var genesis = ChainWalk.ofAll(statement.hall(), statement.epoch()).head();
        return statement.first() > 0
                && (statement.first() > 1 || genesis.equals(statement.start()));
    }

    /// Empty where it is none that the key signed.
    private Optional<Statement> statement(Path export) throws IOException {
        try (var in = Files.newInputStream(export.resolve(Statement.NAME))) {
            return SignedFile.read(in.readNBytes(LARGEST_STATEMENT))
                    .filter(file -> file.isSignedFor(Purpose.EVIDENCE, key))
                    .flatMap(file -> Statement.read(file.content()));
        }
    }

    private static Finding entries(Path export, Statement statement) throws IOException {
        var digest = Keys.sha256();
        var walk = ChainWalk.after(statement.start());
        var file = export.resolve(Statement.ENTRIES);
        try (var in =
                new BufferedInputStream(
                        new DigestInputStream(Files.newInputStream(file), digest))) {
            for (var line = line(in); line.isPresent(); line = line(in)) {
                long next = walk.head().seq() + 1;
                var row = row(line.get());
                if (row.isEmpty()) {
                    return new Finding.Flawed(export, Flaw.LINE, next);
                }
                var broken = walk.step(row.get());
                if (broken.isPresent()) {
                    return new Finding.Flawed(export, Flaw.CHAIN, broken.get().seq());
                }
            }
        }
        if (!walk.head().equals(statement.end())) {
            return new Finding.Flawed(export, Flaw.END, walk.head().seq());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(statement.sha256())
                        && Files.size(file) == statement.size()
                ? new Finding.Whole(List.of(statement))
                : new Finding.Flawed(export, Flaw.LINE, 0);
    }

    /// Without its end; empty at the end of the file. A line that is longer than any is cut, and so
    /// is no row.
    private static Optional<byte[]> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0 && line.size() < LONGEST_LINE; one = in.read()) {
            if (one == '\n') {
                return Optional.of(line.toByteArray());
            }
            line.write(one);
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    private static Optional<Row> row(byte[] line) {
        var text = new String(line, StandardCharsets.UTF_8);
        try {
            return Optional.of(WireJson.read(text, Row.class))
                    .filter(row -> WireJson.write(row).equals(text));
        } catch (MalformedMessage none) {
            return Optional.empty();
        }
    }
}
