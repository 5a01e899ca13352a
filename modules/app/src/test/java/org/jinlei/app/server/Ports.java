package org.jinlei.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The ports of one running Jinlei, all on the loopback address.
 *
 * @param offset added to each well-known port
 */
public record Ports(int offset) {

    public int http() {
        return 8080 + offset;
    }

    public int https() {
        return 8443 + offset;
    }

    /** Of the provider of the unified log-in that a test plays. */
    public int provider() {
        return 8444 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int database() {
        return 3307 + offset;
    }

    /** Refuses to go on when one of the ports is taken, and says which and how to choose others. */
    void requireFree() {
        require("web", http());
        require("web over TLS", https());
        require("management", management());
        require("database", database());
    }

    private static void require(String purpose, int port) {
        if (!isFree(port)) {
            throw new CannotStart("Port " + port + " (" + purpose + ") is already taken by another program. Stop that program, "
                + "or move all ports of Jinlei: -Djinlei.port.offset=100");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Ports of which none is in use, away from those of {@code mvn -Prun}. */
    public static Ports anyFree() {
        for (int offset = 20_000; offset < 30_000; offset += 10) {
            Ports ports = new Ports(offset);
            if (isFree(ports.http()) && isFree(ports.https()) && isFree(ports.provider()) && isFree(ports.management()) && isFree(ports.database())) {
                return ports;
            }
        }
        throw new CannotStart("No free ports between 23307 and 39990.");
    }
}
