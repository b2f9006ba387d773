package cn.yimen.journal;

import cn.yimen.journal.Tables.SealedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Some steps as rows: numbered, sealed and linked to the chain, ready for one transaction.
///
/// @param to the head after it
record Batch<T>(
        Head from,
        Head to,
        List<Row> rows,
        List<SealedRow> personal,
        List<AnswerRow> answers,
        List<List<Entry<T>>> entries) {

    static <T> Batch<T> of(Head from, List<Step<T>> steps, EntryCodec<T> codec, Vault vault) {
        var making = new Making<>(from, codec, vault);
        steps.forEach(making::add);
        return making.done();
    }

    private static final class Making<T> {

        private final Head from;
        private final EntryCodec<T> codec;
        private final Vault vault;
        private final List<Row> rows = new ArrayList<>();
        private final List<SealedRow> personal = new ArrayList<>();
        private final List<AnswerRow> answers = new ArrayList<>();
        private final List<List<Entry<T>>> entries = new ArrayList<>();
        private Head head;

        Making(Head from, EntryCodec<T> codec, Vault vault) {
            this.from = from;
            this.codec = codec;
            this.vault = vault;
            head = from;
        }

        void add(Step<T> step) {
            long first = head.seq() + 1;
            var made = new ArrayList<Entry<T>>();
            for (var draft : step.drafts()) {
                made.add(add(draft, step.command().map(command -> command.id().toString())));
            }
            entries.add(List.copyOf(made));
            step.command()
                    .ifPresent(command -> answers.add(new AnswerRow(command, first, made.size())));
        }

        private Entry<T> add(Draft<T> draft, Optional<String> command) {
            long seq = head.seq() + 1;
            var row =
                    Chain.linked(
                            head.hash(),
                            new Row(
                                    seq,
                                    draft.at().toString(),
                                    codec.type(draft.value()),
                                    codec.aggregate(draft.value()),
                                    command,
                                    codec.write(draft.value()),
                                    draft.personal().map(data -> seal(seq, data)),
                                    ""));
            rows.add(row);
            head = new Head(head.epoch(), seq, row.hash());
            return new Entry<>(seq, draft.at(), draft.value());
        }

        private String seal(long seq, Personal data) {
            var sealed = vault.seal(Vault.place(from.epoch(), seq), data);
            personal.add(new SealedRow(seq, sealed.text()));
            return sealed.digest();
        }

        Batch<T> done() {
            return new Batch<>(from, head, rows, personal, answers, entries);
        }
    }
}
