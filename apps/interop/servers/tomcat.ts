import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { account } from './account.ts'
import { type RealServer, startServer } from './real-server.ts'

const home = '/usr/share/tomcat10'

/**
 * Apache Tomcat with its digest authenticator, which offers SHA-256 and MD5 at once and takes each `nc` once. It has
 * `/file.txt`, and `/echo.jsp` answers with the body that it was sent.
 */
export function startTomcat(): Promise<RealServer> {
  return startServer(async ({ folder, port }) => {
    const root = join(folder, 'webapps', 'ROOT')
    await mkdir(join(root, 'WEB-INF'), { recursive: true })
    for (const name of ['conf', 'logs', 'temp', 'work']) await mkdir(join(folder, name))
    await writeFile(join(root, 'file.txt'), 'file\n')
    await writeFile(join(root, 'echo.jsp'), echoPage)
    await writeFile(join(root, 'WEB-INF', 'web.xml'), webXml)
    await writeFile(join(folder, 'conf', 'web.xml'), defaultWebXml)
    await writeFile(join(folder, 'conf', 'server.xml'), serverXml(port))
    await writeFile(join(folder, 'conf', 'users.xml'), usersXml)
    return {
      command: 'java',
      args: [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        `-Dcatalina.home=${home}`,
        `-Dcatalina.base=${folder}`,
        `-Djava.io.tmpdir=${folder}/temp`,
        '-classpath',
        `${home}/bin/bootstrap.jar:${home}/bin/tomcat-juli.jar`,
        'org.apache.catalina.startup.Bootstrap',
        'start',
      ],
    }
  })
}

const echoPage =
  '<%@page contentType="application/octet-stream" session="false" trimDirectiveWhitespaces="true"%>' +
  '<% request.getInputStream().transferTo(response.getOutputStream()); %>'

const usersXml = `<tomcat-users>
  <user username="${account.username}" password="${account.password}" roles="reader"/>
</tomcat-users>
`

const webXml = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <security-constraint>
    <web-resource-collection>
      <web-resource-name>all</web-resource-name>
      <url-pattern>/*</url-pattern>
    </web-resource-collection>
    <auth-constraint><role-name>reader</role-name></auth-constraint>
  </security-constraint>
  <login-config>
    <auth-method>DIGEST</auth-method>
    <realm-name>${account.realm}</realm-name>
  </login-config>
  <security-role><role-name>reader</role-name></security-role>
</web-app>
`

const defaultWebXml = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet>
    <servlet-name>default</servlet-name>
    <servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
  </servlet>
  <servlet>
    <servlet-name>jsp</servlet-name>
    <servlet-class>org.apache.jasper.servlet.JspServlet</servlet-class>
  </servlet>
  <servlet-mapping>
    <servlet-name>default</servlet-name>
    <url-pattern>/</url-pattern>
  </servlet-mapping>
  <servlet-mapping>
    <servlet-name>jsp</servlet-name>
    <url-pattern>*.jsp</url-pattern>
  </servlet-mapping>
</web-app>
`

function serverXml(port: number): string {
  return `<Server port="-1">
  <Service name="interop">
    <Connector port="${port}" address="127.0.0.1" minSpareThreads="2" maxThreads="32"
               keepAliveTimeout="300000" maxKeepAliveRequests="-1"/>
    <Engine name="interop" defaultHost="localhost">
      <Realm className="org.apache.catalina.realm.MemoryRealm" pathname="conf/users.xml"/>
      <Host name="localhost" appBase="webapps" autoDeploy="false"/>
    </Engine>
  </Service>
</Server>
`
}
