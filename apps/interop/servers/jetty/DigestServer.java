import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.security.ConstraintMapping;
import org.eclipse.jetty.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.util.security.Constraint;
import org.eclipse.jetty.util.security.Credential;

/** Jetty behind digest authentication. Arguments: port, realm, user, password, requests per nonce. */
public class DigestServer {
  public static void main(String[] args) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(args[0]));
    connector.setIdleTimeout(300_000);
    server.addConnector(connector);

    ConstraintSecurityHandler security = new ConstraintSecurityHandler();
    DigestAuthenticator authenticator = new DigestAuthenticator();
    authenticator.setMaxNonceCount(Integer.parseInt(args[4]));
    security.setAuthenticator(authenticator);
    security.setRealmName(args[1]);
    security.setLoginService(accounts(args[1], args[2], args[3]));
    security.addConstraintMapping(everything());
    security.setHandler(new Echo());
    server.setHandler(security);
    server.setStopAtShutdown(true);
    server.start();
    server.join();
  }

  private static HashLoginService accounts(String realm, String user, String password) {
    UserStore users = new UserStore();
    users.addUser(user, Credential.getCredential(password), new String[] {"reader"});
    HashLoginService service = new HashLoginService(realm);
    service.setUserStore(users);
    return service;
  }

  private static ConstraintMapping everything() {
    Constraint constraint = new Constraint(Constraint.__DIGEST_AUTH, "reader");
    constraint.setAuthenticate(true);
    ConstraintMapping mapping = new ConstraintMapping();
    mapping.setPathSpec("/*");
    mapping.setConstraint(constraint);
    return mapping;
  }

  private static class Echo extends AbstractHandler {
    @Override
    public void handle(
        String target, Request request, HttpServletRequest input, HttpServletResponse output)
        throws IOException {
      request.setHandled(true);
      input.getInputStream().transferTo(output.getOutputStream());
    }
  }
}
