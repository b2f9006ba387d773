package cn.yimen.device.serial;

/// Several questions that belong together: nothing else is asked in between. Runs on the device's
/// thread and ends when its questions end; a question that cannot be asked any more says so at
/// once.
@FunctionalInterface
public interface Work<F, A> {

    Outcome<A> over(Conversation<F> line);
}
