package cn.yimen.uplink.record;

import cn.yimen.journal.record.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which letters go up together, and in which order. A letter of whose flight the platform said
/// nothing goes behind those that have not been tried, in ever smaller company: what one of them
/// stumbles over holds back nobody else, and is alone in the end. For one thread.
final class Plan {

    /// Of ratings and check-ins, by the contract.
    private static final int LARGEST = 200;

    private static final long LARGEST_BYTES = 1 << 20;
    private static final int MOST_HALVINGS = 8;

    private final Map<RecordId, Integer> stumbles = new HashMap<>();

    private record Company(Sent kind, int stumbles) {}

    List<Flight> flights(List<Letter> letters) {
        var companies = new LinkedHashMap<Company, List<Letter>>();
        letters.stream()
                .sorted(Comparator.comparingInt(this::stumbles))
                .forEach(letter ->
                        companies
                                .computeIfAbsent(company(letter), _ -> new ArrayList<>())
                                .add(letter));
        var flights = new ArrayList<Flight>();
        companies.forEach((company, all) -> flights.addAll(divided(company, all)));
        return flights;
    }

    private Company company(Letter letter) {
        return new Company(letter.kind(), stumbles(letter));
    }

    private int stumbles(Letter letter) {
        return stumbles.getOrDefault(letter.id(), 0);
    }

    private static List<Flight> divided(Company company, List<Letter> letters) {
        int most = company.kind().isBatched() ? LARGEST >> company.stumbles() : 1;
        var flights = new ArrayList<Flight>();
        var next = new ArrayList<Letter>();
        long bytes = 0;
        for (var letter : letters) {
            bytes += letter.outgoing().body().size();
            if (!next.isEmpty() && (next.size() >= most || bytes > LARGEST_BYTES)) {
                flights.add(new Flight(company.kind(), next));
                next.clear();
                bytes = letter.outgoing().body().size();
            }
            next.add(letter);
        }
        flights.add(new Flight(company.kind(), next));
        return flights;
    }

    /// The platform said nothing of these.
    void stumbled(List<Letter> letters) {
        letters.forEach(
                letter -> stumbles.merge(letter.id(), 1, (a, b) -> Math.min(a + b, MOST_HALVINGS)));
    }

    /// Only of these anything need be remembered.
    void keepOnly(Set<RecordId> waiting) {
        stumbles.keySet().retainAll(waiting);
    }
}
