package cn.yimen.uplink.record;

import java.util.List;

/// Letters of one kind that go up in one request, all of different aggregates.
record Flight(Sent kind, List<Letter> letters) {

    Flight {
        letters = List.copyOf(letters);
    }

    Flight with(List<Letter> some) {
        return new Flight(kind, some);
    }
}
