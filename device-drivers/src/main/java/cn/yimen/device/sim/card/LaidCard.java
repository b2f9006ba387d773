package cn.yimen.device.sim.card;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A card that lies at a vpcd slot, from being laid down to being lifted; on a thread of its own.
final class LaidCard {

    private static final int SEND_ATR = 4;
    private static final int MILLIS_BETWEEN_CONNECTS = 100;

    private final int port;
    private final CardChip chip;
    private final CountDownLatch lifted = new CountDownLatch(1);
    private final AtomicReference<Closeable> slot = new AtomicReference<>(() -> {});
    private final Thread thread =
            Thread.ofPlatform().daemon().name("virtual-card").unstarted(this::run);

    LaidCard(int port, CardChip chip) {
        this.port = port;
        this.chip = chip;
    }

    void lay() {
        thread.start();
    }

    /// Afterwards the slot is free.
    void lift() {
        lifted.countDown();
        try {
            slot.get().close();
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("lifting a virtual card", e);
        }
    }

    private void run() {
        try {
            do {
                lieInSlot();
            } while (!lifted.await(MILLIS_BETWEEN_CONNECTS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void lieInSlot() throws InterruptedException {
        try (VpcdConnection connection = new VpcdConnection(port)) {
            slot.set(connection);
            while (lifted.getCount() > 0) {
                serve(connection, connection.receive());
            }
        } catch (IOException _) {
            // No reader there, or not any more: the card lies and waits for the next one.
            return;
        }
    }

    private void serve(VpcdConnection connection, byte[] message)
            throws IOException, InterruptedException {
        if (message.length > 1) {
            lifted.await(chip.delay().toMillis(), TimeUnit.MILLISECONDS);
            react(connection, message);
        } else if (message.length == 1 && message[0] == SEND_ATR) {
            connection.send(chip.answerToReset());
        }
    }

    private void react(VpcdConnection connection, byte[] command) throws IOException {
        switch (chip.react(command)) {
            case CardChip.Reaction.Answer(var bytes) -> connection.send(bytes);
            case CardChip.Reaction.AnswerThenLeave(var bytes) -> {
                connection.send(bytes);
                lifted.countDown();
            }
            case CardChip.Reaction.Leave _ -> lifted.countDown();
            case CardChip.Reaction.StaySilent _ -> {
                // The reader waits, and so do we: for the hand that lifts the card.
            }
        }
    }
}
