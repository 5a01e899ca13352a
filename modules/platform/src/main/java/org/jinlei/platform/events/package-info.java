/**
 * Durable events: what one module tells another and what may happen later, but must not be lost. The publisher fires an ordinary event; for each
 * observer marked {@link org.jinlei.platform.events.Durable} a row is written in the publisher's transaction, and each row is delivered in one new
 * transaction of its own. ADR 21 tells why.
 */
package org.jinlei.platform.events;
