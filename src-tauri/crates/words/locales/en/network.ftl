## Several computers of one office

network-title = Network
network-what = Computers of the office can keep each other up to date over the office's own network. Each holds everything and works on without the network; whatever is behind catches up by itself.
network-role = This computer
network-role-alone = On its own
network-role-alone-what = Talks to no other computer. Nothing leaves this computer.
network-role-host = Host
network-role-host-what = The others call this one every few seconds. Choose the one that is on most of the time.
network-role-guest = Calls the host
network-role-guest-what = Calls the host every few seconds, and catches up after it was away.
network-only-admin = Only administrators plan the network.
network-reachable = This computer's address
network-host = The host's address
network-address-help = It is shown on the host under Data › Network. Example: 192.168.1.20
network-change = Change
network-call = Call
network-met = Last met
network-never = never
network-new = A new computer
network-code = Make a code
network-code-how = On the new computer choose “Join an office” and type the address { $address } and this code. It is good for a quarter of an hour and one computer.
network-join = Join an office
network-join-what = This computer receives all data of the office from the host. Sign in afterwards with a name and password that exist already.
network-join-code = Code
network-join-code-help = Made on the host under Data › Network › Make a code.
network-join-do = Join
network-joining = The office's data is being copied …
network-brought = { $count ->
    [one] One laptop's package has come over the network and is not merged yet.
   *[other] { $count } laptops' packages have come over the network and are not merged yet.
  }
network-look = Look at it
network-trouble-address = The host's address cannot be read.
network-trouble-nobody_there = The host does not answer. Work is kept here and follows later.
network-trouble-port_taken = Another program uses this line already. Close it, then choose the host once more.
network-trouble-not_trusted = The computer at that address is not of this office, or this one was struck off.
network-trouble-declined = What was sent last was not taken in. Use the same version of Bekal on both computers, then wait a moment.
