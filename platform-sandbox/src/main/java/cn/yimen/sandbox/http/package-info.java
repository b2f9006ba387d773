/// The contract over HTTP, kept strictly, with faults on demand.
@NullMarked
package cn.yimen.sandbox.http;

import org.jspecify.annotations.NullMarked;
