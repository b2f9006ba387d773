package cn.yimen.hall.rules;

/// Windows by their index, in the order in which they become free; of equal ones the first named
/// comes first. A heap, because a large hall has some dozens. Alive only inside one play.
final class FreeWindows {

    private final double[] freeAt;
    private final int[] heap;

    /// @param freeAt seconds from now, for each window
    FreeWindows(double[] freeAt) {
        this.freeAt = freeAt;
        heap = new int[freeAt.length];
        for (int window = 0; window < heap.length; window++) {
            heap[window] = window;
        }
        for (int node = heap.length / 2 - 1; node >= 0; node--) {
            sink(node);
        }
    }

    /// The next one that becomes free.
    int next() {
        return heap[0];
    }

    /// When the next one becomes free.
    double at() {
        return freeAt[heap[0]];
    }

    /// The next one is taken until then.
    void take(double until) {
        freeAt[heap[0]] = until;
        sink(0);
    }

    private void sink(int from) {
        int node = from;
        int moved = heap[node];
        for (int child = 2 * node + 1; child < heap.length; child = 2 * node + 1) {
            if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], moved)) {
                break;
            }
            heap[node] = heap[child];
            node = child;
        }
        heap[node] = moved;
    }

    private boolean isBefore(int one, int other) {
        return freeAt[one] < freeAt[other] || (freeAt[one] == freeAt[other] && one < other);
    }
}
