/// Tests of what machines keep and send, against the platform over HTTP.
@NullMarked
package cn.yimen.sandbox.record;

import org.jspecify.annotations.NullMarked;
