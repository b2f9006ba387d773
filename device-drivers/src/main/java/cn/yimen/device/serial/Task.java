package cn.yimen.device.serial;

/// A call together with what is to be done for it.
record Task<F, A>(Call<A> call, Work<F, A> work) {

    void run(OpenLine<F> line) {
        call.end(work.over(new Conversation<>(line, call)));
    }
}
