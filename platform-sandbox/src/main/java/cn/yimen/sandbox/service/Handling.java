package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;

/// What one operation does, within one transaction. It decides first and writes afterwards, so that
/// a refusal leaves nothing behind.
public interface Handling {

    Answer handle(Call call, Shelf shelf) throws MalformedMessage;
}
